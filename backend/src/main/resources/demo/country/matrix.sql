-- a measure for every tenth report of the run: area after area, each come of a report there, with three versions
create temporary table agreed as
with run as (select b.first, b.last, s.now, (select count(*) from crowd_area)::integer as areas from country_batch b, country_setting s),
report as materialized (
    select n, area_k, reported_at, row_number() over (partition by area_k order by n) - 1 as place,
        count(*) over (partition by area_k) as reports
    from batch),
numbered as materialized (
    select m, r.now, (m % r.areas)::integer as area_k, m / r.areas as turn
    from run r, generate_series((r.first - 1) / 10 + 1, r.last / 10) as m),
drawn as materialized (
    select n.m, n.turn, n.now, a.k as area_k, a.id as area_id, p.letter, p.theme, p.catalogue, p.goal, p.indicator, p.baseline, p.target,
        replace(p.bottleneck, '{straat}', s.name) as bottleneck, replace(p.action, '{straat}', s.name) as action,
        replace(p.members, '{straat}', s.name) as members, p.audience, p.contact, p.priority, p.origin, p.cost, p.paid_by,
        o.organisation_id, o.department_id, o.person_id, r.n as report, r.reports, r.place,
        r.reported_at + 0.1 * pg_temp.share(n.m, 51) * (n.now - r.reported_at) as created_at,
        (60 + pg_temp.pick(n.m, 52, 180)) * interval '1 day' as term, pg_temp.share(n.m, 53) as fate
    from numbered n join crowd_area a on a.k = n.area_k
        join crowd_plans c on c.is_park = a.is_park
        join crowd_plan p on p.is_park = a.is_park and p.slot = pg_temp.pick(n.m, 54, c.plans)
        join crowd_size z on z.area_k = n.area_k
        join crowd_street s on s.area_k = n.area_k and s.k = pg_temp.pick(n.m, 55, z.streets)
        join crowd_party o on o.area_k = n.area_k and o.party = p.owner
        join report r on r.area_k = n.area_k and r.place = n.turn % r.reports),
dated as materialized (
    select d.*, pg_temp.timed_id(created_at, m, 50) as id, (created_at + term)::date as due_date,
        created_at + least(interval '14 days', 0.3 * (now - created_at)) as agreed_at,
        created_at + (0.6 + 0.5 * pg_temp.share(m, 56)) * term as done_at
    from drawn d)
select d.*,
    case when fate < 0.03 then 'PROPOSED' when fate < 0.05 then 'STOPPED' when done_at < now and fate < 0.97 then 'DONE'
        when fate < 0.1 then 'AGREED' else 'IN_PROGRESS' end as status,
    case when fate between 0.05 and 0.97 and done_at < now then done_at else agreed_at + 0.2 * (now - agreed_at) end as changed_at
from dated d;

insert into measure (id, version, area_ids, code, theme, bottleneck, goal, indicator, baseline, target, target_date, action, members_text,
    catalogue_code, audience, owner_organisation_id, owner_department_id, owner_contact, co_organisation_ids, priority, origin,
    start_date, due_date, done_date, cost_eur, paid_by, reason, changes_access, status, agreed_date, agreed_due_date, agreed_how,
    created_at, changed_at, changed_by, changed_by_organisation)
select id, 2, array[area_id], letter || '-' || 101 + turn, theme, bottleneck, goal, indicator, baseline, target, due_date + 60, action,
    members, catalogue, audience, organisation_id, department_id, contact, '{}', priority, origin,
    case when status in ('IN_PROGRESS', 'DONE') then agreed_at::date + 5 end, due_date,
    case when status = 'DONE' then done_at::date end, cost + 100 * pg_temp.pick(m, 57, 20), paid_by,
    case when status = 'STOPPED' then 'Er is geen geld meer voor.' end, false, status,
    case when status <> 'PROPOSED' then agreed_at::date end, case when status <> 'PROPOSED' then due_date end,
    case when status <> 'PROPOSED' then 'OWNER' end, created_at, changed_at, person_id, organisation_id
from agreed;

insert into measure_version
select tstzrange(e.since, e.until), v.*
from agreed a join measure latest on latest.id = a.id
    cross join lateral (values
        (a.created_at, a.agreed_at, jsonb_build_object('version', 0, 'status', 'PROPOSED', 'agreed_date', null, 'agreed_due_date', null,
            'agreed_how', null, 'start_date', null, 'done_date', null, 'reason', null, 'cost_eur', a.cost, 'changed_at', a.created_at)),
        (a.agreed_at, a.changed_at, jsonb_build_object('version', 1, 'status', case when a.status = 'PROPOSED' then a.status else 'AGREED' end,
            'start_date', null, 'done_date', null, 'reason', null, 'cost_eur', a.cost + 50, 'changed_at', a.agreed_at)),
        (a.changed_at, null, '{}')) as e (since, until, changes)
    cross join lateral jsonb_populate_record(latest, e.changes) as v;

insert into measure_incident (measure_id, incident_id, linked_at, linked_by)
select a.id, pg_temp.silent_id(r.n, 20), greatest(a.created_at, r.reported_at), a.person_id
from agreed a join (select n, area_k, reported_at, row_number() over (partition by area_k order by n) - 1 as place from batch) as r
    on r.area_k = a.area_k and r.place in (a.place, case when a.m % 2 = 0 then (a.place + 1) % a.reports end);
