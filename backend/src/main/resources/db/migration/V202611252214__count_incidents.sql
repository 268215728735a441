-- How many reports an area had in a month, by when in the week it happened, what it was and where: a figure reads these
-- and never the reports. What was withdrawn or was a double does not count.
create table incident_count (
    area_id uuid    not null,
    facet   text    not null,
    month   date    not null,
    key     text    not null,
    amount  integer not null,
    constraint incident_count_pk primary key (area_id, facet, month, key),
    constraint incident_count_area_fk foreign key (area_id) references area (id),
    constraint incident_count_facet_ck check (facet in ('MONTH', 'WEEKDAY_HOUR', 'CATEGORY', 'STREET'))
);

-- What still has to be added to the counts. Each report leaves a line of its own, so that two who report in one area at
-- once never wait for each other; a clock adds the lines up.
create table incident_count_change (
    id        bigint  generated always as identity,
    area_id   uuid    not null,
    month     date    not null,
    weekday   integer not null,
    hour      integer not null,
    category  text    not null,
    street_id uuid,
    amount    integer not null,
    constraint incident_count_change_pk primary key (id)
);
create index incident_count_change_area_ix on incident_count_change (area_id, month);

create function incident_counts(status text) returns boolean language sql immutable
return status not in ('WITHDRAWN', 'DUPLICATE');

create function count_added_incidents() returns trigger language plpgsql as
$$
begin
    insert into incident_count_change (area_id, month, weekday, hour, category, street_id, amount)
    select i.area_id, date_trunc('month', t.happened)::date, extract(isodow from t.happened)::integer,
        extract(hour from t.happened)::integer, i.category, i.street_id, 1
    from added i cross join lateral (select i.occurred_from at time zone 'Europe/Amsterdam' as happened) t
    where incident_counts(i.status);
    return null;
end
$$;

create function count_removed_incidents() returns trigger language plpgsql as
$$
begin
    insert into incident_count_change (area_id, month, weekday, hour, category, street_id, amount)
    select i.area_id, date_trunc('month', t.happened)::date, extract(isodow from t.happened)::integer,
        extract(hour from t.happened)::integer, i.category, i.street_id, -1
    from removed i cross join lateral (select i.occurred_from at time zone 'Europe/Amsterdam' as happened) t
    where incident_counts(i.status);
    return null;
end
$$;

create function count_changed_incident() returns trigger language plpgsql as
$$
begin
    insert into incident_count_change (area_id, month, weekday, hour, category, street_id, amount)
    select i.area_id, date_trunc('month', t.happened)::date, extract(isodow from t.happened)::integer,
        extract(hour from t.happened)::integer, i.category, i.street_id, i.amount
    from (values (old.area_id, old.occurred_from, old.category, old.street_id, old.status, -1),
            (new.area_id, new.occurred_from, new.category, new.street_id, new.status, 1))
            as i (area_id, occurred_from, category, street_id, status, amount)
        cross join lateral (select i.occurred_from at time zone 'Europe/Amsterdam' as happened) t
    where incident_counts(i.status);
    return null;
end
$$;

create trigger incident_count_added after insert on incident referencing new table as added
    for each statement execute function count_added_incidents();
create trigger incident_count_removed after delete on incident referencing old table as removed
    for each statement execute function count_removed_incidents();
create trigger incident_count_changed after update on incident for each row
    when ((old.area_id, old.occurred_from, old.category, old.street_id, incident_counts(old.status))
        is distinct from (new.area_id, new.occurred_from, new.category, new.street_id, incident_counts(new.status)))
    execute function count_changed_incident();

create function incident_count_keys(weekday integer, hour integer, category text, street_id uuid)
    returns table (facet text, key text) language sql immutable as
$$
    values ('MONTH', ''), ('WEEKDAY_HOUR', weekday || '-' || hour), ('CATEGORY', category), ('STREET', coalesce(street_id::text, ''))
$$;

-- one at a time; what others add in the meantime waits for the next time
create function fold_incident_count() returns void language plpgsql as
$$
begin
    if not pg_try_advisory_xact_lock(hashtext('incident_count')) then
        return;
    end if;
    with gone as (delete from incident_count_change returning *)
    merge into incident_count c
    using (
        select g.area_id, f.facet, g.month, f.key, sum(g.amount)::integer as amount
        from gone g cross join lateral incident_count_keys(g.weekday, g.hour, g.category, g.street_id) f
        group by g.area_id, f.facet, g.month, f.key having sum(g.amount) <> 0
    ) d on c.area_id = d.area_id and c.facet = d.facet and c.month = d.month and c.key = d.key
    when matched and c.amount + d.amount = 0 then delete
    when matched then update set amount = c.amount + d.amount
    when not matched then insert (area_id, facet, month, key, amount) values (d.area_id, d.facet, d.month, d.key, d.amount);
end
$$;

-- From the reports themselves. In one statement, so of one moment: the lines it drops are those of the reports it sees,
-- and nobody who reports meanwhile waits for it.
create function rebuild_incident_count() returns void language plpgsql as
$$
begin
    perform pg_advisory_xact_lock(hashtext('incident_count'));
    with gone as (delete from incident_count_change)
    merge into incident_count c
    using (
        select i.area_id, f.facet, i.month, f.key, sum(i.amount)::integer as amount
        from (
            select i.area_id, date_trunc('month', t.happened)::date as month, extract(isodow from t.happened)::integer as weekday,
                extract(hour from t.happened)::integer as hour, i.category, i.street_id, count(*) as amount
            from incident i cross join lateral (select i.occurred_from at time zone 'Europe/Amsterdam' as happened) t
            where incident_counts(i.status)
            group by 1, 2, 3, 4, 5, 6
        ) i cross join lateral incident_count_keys(i.weekday, i.hour, i.category, i.street_id) f
        group by i.area_id, f.facet, i.month, f.key
    ) d on c.area_id = d.area_id and c.facet = d.facet and c.month = d.month and c.key = d.key
    when matched and c.amount <> d.amount then update set amount = d.amount
    when not matched by target then
        insert (area_id, facet, month, key, amount) values (d.area_id, d.facet, d.month, d.key, d.amount)
    when not matched by source then delete;
end
$$;

select rebuild_incident_count();
