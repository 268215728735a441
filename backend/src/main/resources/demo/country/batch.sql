-- a run of reports, from the first to the last number; the time goes with the number, as it does in life
create temporary table batch as
with run as (select b.first, b.last, b.start, b.until, s.now,
        (select count(*) from crowd_area)::integer as areas, (select count(*) from crowd_week)::integer as weeks
    from country_batch b, country_setting s),
numbered as materialized (
    select n, r.now, (r.areas * power(pg_temp.share(n, 1), 1.4))::integer % r.areas as area_k,
        ((n - r.start) * r.weeks / greatest(1, r.until - r.start + 1))::integer % r.weeks as week_slot
    from run r, generate_series(r.first, r.last) as n),
drawn as (
    select n.n, n.now, a.k as area_k, a.id as area_id, a.has_terms, k.k as kind, k.code, k.intake, k.theme,
        k.default_severity, k.default_party, k.moment, k.finish_from, k.finish_until, k.damage_percent, k.damage_from, k.damage_range,
        k.texts, k.from_hour, k.until_hour, k.weekdays, w.monday, z.reporters, z.streets, z.police_id, z.fire_service_id
    from numbered n join crowd_area a on a.k = n.area_k join crowd_size z on z.area_k = n.area_k join crowd_week w on w.slot = n.week_slot
        join crowd_kinds c on c.is_park = a.is_park and c.is_dark = w.is_dark
        join crowd_kind_slot s on s.is_park = c.is_park and s.is_dark = c.is_dark and s.slot = pg_temp.pick(n.n, 2, c.kinds)
        join crowd_kind k on k.k = s.k),
dated as materialized (
    select d.*, r.person_id as reporter_id, r.organisation_id as shop_id, r.k as reporter_k, s.id as street_id,
        s.from_longitude + along * (s.to_longitude - s.from_longitude) + 0.00008 * pg_temp.share(n, 8) as longitude,
        s.from_latitude + along * (s.to_latitude - s.from_latitude) + 0.00008 * pg_temp.share(n, 9) as latitude,
        happened - case when happened > now - interval '2 hours' then interval '7 days' else interval '0' end as occurred_from,
        p.organisation_id as handler_id, p.department_id, p.person_id as officer_id,
        case when d.theme = 'FIRE_SAFETY' then d.fire_service_id
            when d.theme = 'CRIME' and pg_temp.share(n, 10) < 0.4 then d.police_id end as informed_id,
        near.shop as near_shop
    from drawn d
        join crowd_day_slot y on y.moment = d.moment and y.slot = pg_temp.pick(n, 3, d.weekdays)
        join crowd_reporter r on r.area_k = d.area_k and r.k = pg_temp.pick(n, 4, d.reporters)
        join crowd_reporter near on near.area_k = d.area_k and near.k = pg_temp.pick(n, 5, d.reporters)
        join crowd_street s on s.area_k = d.area_k and s.k = pg_temp.pick(n, 6, d.streets)
        join crowd_party p on p.area_k = d.area_k and p.party = d.default_party
        cross join lateral (select pg_temp.share(n, 7) as along) a
        cross join lateral (select (d.monday + y.weekday * interval '1 day' + d.from_hour * interval '1 hour'
            + pg_temp.share(n, 11) * (d.until_hour - d.from_hour) * interval '1 hour') at time zone 'Europe/Amsterdam' as happened) h),
lived as materialized (
    select d.*, date_trunc('second', occurred_from) + pg_temp.share(n, 12) * interval '90 minutes' as reported_at,
        pg_temp.share(n, 13) as fate, greatest(1, finish_from + pg_temp.share(n, 14) * (finish_until - finish_from)) * 1.4 as days
    from dated d),
told as materialized (
    select l.*, reported_at + 0.1 * days * interval '1 day' as acknowledged_at, reported_at + 0.3 * days * interval '1 day' as started_at,
        reported_at + 0.6 * days * interval '1 day' as waited_at, reported_at + days * interval '1 day' as done_at
    from lived l)
select t.*,
    case when intake = 'SITUATION' and status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING', 'RESOLVED', 'CLOSED')
            and pg_temp.share(n, 15) < 0.3 then least(reporters - 1, 1 + pg_temp.pick(n, 16, 3)) else 0 end as endorsements,
    case status when 'WITHDRAWN' then acknowledged_at when 'DECLINED' then started_at
        when 'CLOSED' then case when intake = 'SITUATION' then done_at + interval '14 days' else done_at end end as closed_at,
    case when status in ('RESOLVED', 'CLOSED') and intake = 'SITUATION' then done_at end as resolved_at
from (select told.*,
        case when fate < 0.01 and acknowledged_at < now then 'WITHDRAWN'
            when fate < 0.04 and started_at < now then 'DECLINED'
            when acknowledged_at > now then 'REPORTED'
            when started_at > now or fate > 0.995 then 'ACKNOWLEDGED'
            when waited_at > now or fate > 0.985 or (done_at > now and intake = 'EVENT') then 'IN_PROGRESS'
            when done_at > now or (fate > 0.98 and intake = 'SITUATION') then 'WAITING'
            when intake = 'SITUATION' and done_at + interval '14 days' > now then 'RESOLVED'
            else 'CLOSED' end as status
    from told offset 0) t;

insert into incident (id, area_id, category, intake, theme, status, result, severity, occurred_from, reported_at, listed_at, updated_at,
    closed_at, resolved_at, street_id, longitude, latitude, description, damage_eur, police_report, police_report_not_filed,
    share_with_police, reporter_id, reporter_organisation_id, client_key, handler_organisation_id, handler_department_id,
    informed_organisation_id, due_at, waiting_for, waiting_since, endorsements)
select pg_temp.silent_id(n, 20), area_id, code, intake, theme, status,
    case when intake = 'EVENT' and status = 'CLOSED'
        then (array['COUNTED_ONLY', 'DISCUSSED', 'REFERRED', 'POLICE_REPORT_FILED'])[1 + pg_temp.pick(n, 21, 4)] end,
    case when pg_temp.share(n, 22) < 0.85 then default_severity else 'MEDIUM' end, occurred_from, reported_at,
    case when intake = 'EVENT' then date_trunc('day', reported_at at time zone 'Europe/Amsterdam') at time zone 'Europe/Amsterdam'
        else reported_at end,
    coalesce(closed_at, resolved_at, case status when 'REPORTED' then reported_at when 'ACKNOWLEDGED' then acknowledged_at
        when 'IN_PROGRESS' then started_at else waited_at end),
    closed_at, resolved_at, street_id, round(longitude::numeric, 6), round(latitude::numeric, 6),
    case when pg_temp.share(n, 23) < 0.85 then text
        || case when pg_temp.share(n, 25) < 0.4 then ' Tegenover ' || near_shop || '.' else '' end end,
    case when pg_temp.share(n, 26) * 100 < damage_percent
        then round((damage_from + power(pg_temp.share(n, 27), 2) * damage_range)::numeric) end,
    case when theme = 'CRIME' and pg_temp.share(n, 28) < 0.4 then 'FILED' else 'NONE' end,
    case when theme = 'CRIME' and pg_temp.share(n, 28) > 0.5
        then (array['NO_TIME', 'NO_USE', 'NO_USE', 'DAMAGE_TOO_SMALL', 'HANDLED_MYSELF'])[1 + pg_temp.pick(n, 29, 5)] end,
    theme = 'CRIME' and informed_id is not null, reporter_id, shop_id, pg_temp.silent_id(n, 30), handler_id, department_id, informed_id,
    case when has_terms and department_id is not null and default_party like 'MUNICIPALITY%' then case status
        when 'REPORTED' then date_trunc('day', reported_at) + interval '3 days'
        when 'ACKNOWLEDGED' then date_trunc('day', reported_at) + interval '15 days'
        when 'IN_PROGRESS' then date_trunc('day', reported_at) + interval '15 days'
        when 'WAITING' then date_trunc('day', reported_at) + interval '15 days' end end,
    case when status = 'WAITING' then 'THIRD_PARTY' end, case when status = 'WAITING' then waited_at end, endorsements
from batch b join crowd_text x on x.kind = b.kind and x.k = pg_temp.pick(b.n, 24, b.texts);

insert into incident_transition (id, incident_id, from_status, to_status, at, person_id, organisation_id, department_id, note,
    note_audience, reason)
select pg_temp.timed_id(m.at, b.n, 40 + m.step), pg_temp.silent_id(b.n, 20), m.from_status, m.to_status, m.at,
    case m.by when 'R' then b.reporter_id when 'H' then b.officer_id end,
    case m.by when 'R' then b.shop_id else b.handler_id end, case m.by when 'H' then b.department_id end,
    m.note, case when m.note is not null then 'REPORTER' end, m.reason
from batch b cross join lateral (values
    (0, null, 'REPORTED', b.reported_at, 'R', null, null, true),
    (1, 'REPORTED', 'WITHDRAWN', b.closed_at, 'R', null, null, b.status = 'WITHDRAWN'),
    (2, 'REPORTED', 'ACKNOWLEDGED', b.acknowledged_at, 'H', 'Ontvangen, we kijken ernaar.', null,
        b.status not in ('REPORTED', 'WITHDRAWN')),
    (3, 'ACKNOWLEDGED', 'DECLINED', b.closed_at, 'H', 'Hier hebben we dit kwartaal geen mensen voor.', 'NO_CAPACITY',
        b.status = 'DECLINED'),
    (4, 'ACKNOWLEDGED', 'IN_PROGRESS', b.started_at, 'H', null, null,
        b.status in ('IN_PROGRESS', 'WAITING', 'RESOLVED') or b.status = 'CLOSED'),
    (5, 'IN_PROGRESS', 'WAITING', b.waited_at, 'H', 'Wacht op onderdelen van de leverancier.', null, b.status = 'WAITING'),
    (6, 'IN_PROGRESS', 'RESOLVED', b.resolved_at, 'H', 'Gemaakt. Klopt dat?', null, b.resolved_at is not null),
    (7, 'RESOLVED', 'CLOSED', b.closed_at, 'C', null, 'NOT_DISPUTED', b.status = 'CLOSED' and b.intake = 'SITUATION'),
    (8, 'IN_PROGRESS', 'CLOSED', b.closed_at, 'H', null, null, b.status = 'CLOSED' and b.intake = 'EVENT'))
    as m (step, from_status, to_status, at, by, note, reason, happened)
where m.happened;

insert into incident_endorsement (incident_id, person_id, organisation_id, at)
select pg_temp.silent_id(b.n, 20), r.person_id, r.organisation_id, b.reported_at + e * interval '20 minutes'
from batch b cross join lateral generate_series(1, b.endorsements) as e
    join crowd_reporter r on r.area_k = b.area_k and r.k = (b.reporter_k + e) % b.reporters
where b.endorsements > 0;
