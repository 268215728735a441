-- chance that comes out the same for the same number: each draw of a row has a salt of its own
create function pg_temp.share(n bigint, salt integer) returns double precision language sql immutable parallel safe
return (hashint8extended(n, salt) & 1048575) / 1048576.0::double precision;

create function pg_temp.pick(n bigint, salt integer, choices integer) returns integer language sql immutable parallel safe
return floor(pg_temp.share(n, salt) * choices)::integer;

-- version 4: tells nothing about when
create function pg_temp.silent_id(n bigint, salt integer) returns uuid language sql immutable parallel safe
return overlay(overlay(md5(salt || ':' || n) placing '4' from 13) placing '8' from 17)::uuid;

create function pg_temp.timed_id(at timestamptz, n bigint, salt integer) returns uuid language sql immutable parallel safe
return (lpad(to_hex((extract(epoch from at) * 1000)::bigint), 12, '0')
    || '7' || substr(md5(salt || ':' || n), 1, 3) || '8' || substr(md5(salt || ':' || n), 4, 15))::uuid;
