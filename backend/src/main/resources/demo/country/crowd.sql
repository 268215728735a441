-- what a report is drawn from; each table has a dense number to draw by
create temporary table crowd_area as
select row_number() over (order by a.created_at, a.slug <> 's-gravenzande', a.slug)::integer - 1 as k, a.id,
    a.type = 'BUSINESS_PARK' as is_park, exists (select from agreed_term t where t.area_id = a.id) as has_terms
from area a join area_party p on p.area_id = a.id and p.party = 'BIZ'
where exists (select from membership m where m.area_id = a.id and m.role = 'MEMBER' and m.valid_until_date is null)
    and exists (select from street s where s.area_id = a.id);

create temporary table crowd_reporter as
select a.k as area_k, row_number() over (partition by a.k order by m.person_id)::integer - 1 as k, m.person_id, m.organisation_id, o.name as shop
from crowd_area a join membership m on m.area_id = a.id and m.role = 'MEMBER' and m.valid_until_date is null
    join organisation o on o.id = m.organisation_id;

create temporary table crowd_street as
select a.k as area_k, row_number() over (partition by a.k order by s.name)::integer - 1 as k, s.id, s.name,
    (s.line -> 'coordinates' -> 0 ->> 0)::double precision as from_longitude,
    (s.line -> 'coordinates' -> 0 ->> 1)::double precision as from_latitude,
    (s.line -> 'coordinates' -> 1 ->> 0)::double precision as to_longitude,
    (s.line -> 'coordinates' -> 1 ->> 1)::double precision as to_latitude
from crowd_area a join street s on s.area_id = a.id;

create temporary table crowd_party as
select a.k as area_k, p.party, p.organisation_id, p.department_id,
    (select m.person_id from membership m where m.organisation_id = p.organisation_id
        and (p.department_id is null or m.department_id is not distinct from p.department_id or m.department_id is null)
        order by m.department_id is null, m.id limit 1) as person_id
from crowd_area a join area_party p on p.area_id = a.id;

create temporary table crowd_size as
select a.k as area_k, (select count(*) from crowd_reporter r where r.area_k = a.k)::integer as reporters,
    (select count(*) from crowd_street s where s.area_k = a.k)::integer as streets,
    (select p.organisation_id from crowd_party p where p.area_k = a.k and p.party = 'POLICE') as police_id,
    (select p.organisation_id from crowd_party p where p.area_k = a.k and p.party = 'FIRE_SERVICE') as fire_service_id
from crowd_area a;

-- more weeks in the dark months than in the others
create temporary table crowd_week as
select row_number() over (order by monday, part)::integer - 1 as slot, monday, extract(month from monday) in (10, 11, 12, 1, 2) as is_dark
from country_setting s,
    generate_series(date_trunc('week', s.now at time zone 'Europe/Amsterdam') - interval '155 weeks',
        date_trunc('week', s.now at time zone 'Europe/Amsterdam'), interval '1 week') as monday,
    generate_series(1, case when extract(month from monday) in (10, 11, 12, 1, 2) then 5 else 4 end) as part;

-- how often what happens, as runs of numbers: in the light and the dark, in shops and in parks
create temporary table crowd_kind_slot as
select is_park, is_dark, row_number() over (partition by is_park, is_dark order by r.k, part)::integer - 1 as slot, r.k
from country_rhythm r cross join (values (false), (true)) as p (is_park) cross join (values (false), (true)) as d (is_dark)
    cross join lateral generate_series(1, round(10 * case when is_park then r.park else r.shopping end
        * case when is_dark then r.in_the_dark else 1 end)::integer) as part;

create temporary table crowd_day_slot as
select moment, row_number() over (partition by moment order by weekday, part)::integer - 1 as slot, weekday::integer - 1 as weekday
from (select distinct moment, week from country_rhythm) as r cross join lateral unnest(r.week) with ordinality as w (weight, weekday)
    cross join lateral generate_series(1, 1 + 4 * weight) as part;

create temporary table crowd_kind as
select r.k, c.code, c.intake, c.theme, c.default_severity, c.default_party, r.moment, r.finish_from, r.finish_until,
    r.damage[1] as damage_percent, r.damage[2] as damage_from, r.damage[3] - r.damage[2] as damage_range, cardinality(r.texts) as texts,
    r.from_hour, r.until_hour, (select count(*) from crowd_day_slot d where d.moment = r.moment)::integer as weekdays
from country_rhythm r join incident_category c on c.code = r.category;

create temporary table crowd_text as
select r.k as kind, t.k::integer - 1 as k, t.text from country_rhythm r cross join lateral unnest(r.texts) with ordinality as t (text, k);

create temporary table crowd_plan as
select w.is_park, row_number() over (partition by w.is_park order by p.k)::integer - 1 as slot, p.*
from country_plan p join (values (false, 'SHOPS'), (true, 'PARKS')) as w (is_park, place) on p.place in (w.place, 'BOTH');

create temporary table crowd_plans as
select is_park, count(*)::integer as plans from crowd_plan group by is_park;

create temporary table crowd_kinds as
select is_park, is_dark, count(*)::integer as kinds from crowd_kind_slot group by is_park, is_dark;

analyze crowd_area, crowd_reporter, crowd_street, crowd_size, crowd_party, crowd_week, crowd_kind, crowd_kind_slot, crowd_text,
    crowd_kinds, crowd_day_slot, crowd_plan, crowd_plans;
