-- lines leave by dropping the partition of a month; this makes the partition of the month in which a moment lies, and takes
-- along what was written before it was there
create function audit_event_month(moment timestamptz) returns void language plpgsql as
$$
declare
    first_day timestamptz := date_trunc('month', moment at time zone 'UTC') at time zone 'UTC';
    next_first timestamptz := (date_trunc('month', moment at time zone 'UTC') + interval '1 month') at time zone 'UTC';
    partition text := 'audit_event_' || to_char(moment at time zone 'UTC', 'YYYY_MM');
begin
    if to_regclass(partition) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtext('audit_event_month'));
    if to_regclass(partition) is not null then
        return;
    end if;
    if not exists (select 1 from audit_event_default where at >= first_day and at < next_first) then
        execute format('create table %I partition of audit_event for values from (%L) to (%L)', partition, first_day, next_first);
        return;
    end if;
    alter table audit_event detach partition audit_event_default;
    execute format('create table %I partition of audit_event for values from (%L) to (%L)', partition, first_day, next_first);
    insert into audit_event select * from audit_event_default where at >= first_day and at < next_first;
    delete from audit_event_default where at >= first_day and at < next_first;
    alter table audit_event attach partition audit_event_default default;
end
$$;
