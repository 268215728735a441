-- Forty municipalities that do not exist, spread over the land, of twenty-five areas each; fewer when fewer are wanted.
-- MKB Westland, the police and the fire service of the demo work in all of them, so marit, lotte and femke see them all.
create temporary table country_municipality as
select (r.k * 5 + t.k)::integer as k, 'gemeente ' || r.name || t.name as name, r.name || t.name as place,
    r.longitude + t.k % 3 * 0.16 - 0.16 as longitude, r.latitude + t.k / 3 * 0.1 - 0.05 as latitude,
    pg_temp.timed_id(s.opened, r.k * 5 + t.k, 900) as id
from country_setting s,
    (values (0, 'Duin', 4.62, 52.25), (1, 'Veen', 6.35, 52.95), (2, 'Rijn', 5.12, 52.03), (3, 'Linge', 5.45, 51.88),
        (4, 'Maas', 5.70, 51.50), (5, 'Heide', 5.85, 52.25), (6, 'Vecht', 6.45, 52.50), (7, 'Polder', 5.55, 52.52))
        as r (k, name, longitude, latitude),
    (values (0, 'wijk'), (1, 'rade'), (2, 'hoven'), (3, 'dam'), (4, 'stede')) as t (k, name);

insert into organisation (id, name, kind, created_at)
select m.id, m.name, 'MUNICIPALITY', s.opened from country_municipality m, country_setting s;

create temporary table country_department as
select m.id as organisation_id, d.code, d.name, d.party, pg_temp.timed_id(s.opened, m.k * 10 + d.k, 901) as id
from country_setting s, country_municipality m,
    (values (0, 'beheer', 'Beheer openbare ruimte', 'MUNICIPALITY_MAINTENANCE'), (1, 'boa', 'Handhaving (boa)', 'MUNICIPALITY_ENFORCEMENT'),
        (2, 'toezicht', 'Toezicht en vergunningen', 'MUNICIPALITY_SUPERVISION'),
        (3, 'veiligheid', 'Openbare orde en veiligheid', 'MUNICIPALITY_SAFETY')) as d (k, code, name, party);

insert into department (id, organisation_id, code, name) select id, organisation_id, code, name from country_department;

create temporary table country_area as
select n.k, pg_temp.timed_id(s.opened, n.k, 902) as id, pg_temp.timed_id(s.opened, n.k, 903) as biz_id, m.id as municipality_id,
    p.name || ' ' || m.place as name, p.is_park,
    m.longitude + n.k / 40 % 5 * 0.02 - 0.04 as longitude, m.latitude + n.k / 200 * 0.012 - 0.024 as latitude
from country_setting s cross join generate_series(0, s.areas - 1) as n (k)
    join country_municipality m on m.k = n.k % 40
    join lateral (select (array['Centrum', 'Stationsstraat', 'Winkelhart', 'Marktkwartier', 'Havenkwartier', 'De Passage', 'Kerkplein',
            'Oude Haven', 'De Promenade', 'Dorpshart', 'Zuidplein', 'Noordplein', 'De Wal', 'Parkzijde', 'Molenplein', 'Nieuwe Markt',
            'De Brink', 'Oostpoort', 'Westpoort', 'Lindehof', 'Bedrijventerrein Noord', 'Bedrijventerrein Zuid',
            'Bedrijventerrein De Kade', 'Bedrijventerrein De Trekvaart', 'Bedrijventerrein De Zwaan'])[n.k / 40 % 25 + 1] as name,
            n.k / 40 % 25 >= 20 as is_park) p on true;

-- a box of some 550 by 550 metres, and within it three streets each way
insert into area (id, slug, name, type, municipality_id, controller, boundary, min_longitude, min_latitude, max_longitude, max_latitude,
    created_at)
select id, 'landelijk-' || k, name, case when is_park then 'BUSINESS_PARK' else 'SHOPPING_AREA' end, municipality_id, 'BIZ ' || name,
    format('{"type":"Polygon","coordinates":[[[%1$s,%2$s],[%3$s,%2$s],[%3$s,%4$s],[%1$s,%4$s],[%1$s,%2$s]]]}',
        longitude - 0.004, latitude - 0.0025, longitude + 0.004, latitude + 0.0025)::jsonb,
    longitude - 0.0077, latitude - 0.0048, longitude + 0.0077, latitude + 0.0048, s.opened
from country_area, country_setting s;

insert into street (id, area_id, name, line, businesses)
select pg_temp.timed_id(s.opened, a.k * 10 + j, 904), a.id,
    (array['Hoofdstraat', 'Kerkstraat', 'Dorpsstraat', 'Molenweg', 'Stationsweg', 'Schoolstraat', 'Markt', 'Nieuwstraat', 'Havenkade'])
        [(a.k + j) % 9 + 1],
    case when j < 3
        then format('{"type":"LineString","coordinates":[[%s,%s],[%s,%s]]}', a.longitude - 0.0035, a.latitude + (j - 1) * 0.0018,
            a.longitude + 0.0035, a.latitude + (j - 1) * 0.0018)
        else format('{"type":"LineString","coordinates":[[%s,%s],[%s,%s]]}', a.longitude + (j - 4) * 0.0028, a.latitude - 0.002,
            a.longitude + (j - 4) * 0.0028, a.latitude + 0.002) end::jsonb,
    3 + pg_temp.pick(a.k * 10 + j, 905, 30)
from country_setting s, country_area a, generate_series(0, 5) as j;

insert into organisation (id, name, kind, created_at)
select biz_id, 'BIZ ' || name, 'BIZ', s.opened from country_area, country_setting s;

insert into area_party (area_id, party, organisation_id, department_id)
select a.id, d.party, a.municipality_id, d.id from country_area a join country_department d on d.organisation_id = a.municipality_id
union all
select a.id, 'BIZ', a.biz_id, null from country_area a
union all
select a.id, p.party, p.organisation_id, p.department_id from country_area a
    join area_party p on p.area_id = (select id from area where slug = 's-gravenzande')
        and p.party in ('CENTRE_MANAGEMENT', 'POLICE', 'FIRE_SERVICE');

insert into area_contact (id, area_id, position, label, phone, note)
select pg_temp.timed_id(s.opened, a.k * 10 + c.position, 906), a.id, c.position, c.label, c.phone, c.note
from country_setting s, country_area a,
    (values (1, 'Spoed', '112', 'Politie, brandweer of ambulance, als elke seconde telt'),
        (2, 'Politie', '0900-8844', 'Geen spoed, wel politie')) as c (position, label, phone, note);

-- every second area has agreed terms with its municipality
insert into agreed_term (id, area_id, organisation_id, react_within_working_days, finish_within_working_days, agreed_date, agreed_by,
    created_at)
select pg_temp.timed_id(s.opened, a.k, 907), a.id, a.municipality_id, 2, 10, s.opened::date + 200,
    (select id from person where subject = '00000000-0000-4000-8000-000000000004'), s.opened
from country_setting s, country_area a where a.k % 2 = 0;
