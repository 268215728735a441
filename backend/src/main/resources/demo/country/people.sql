-- eight shopkeepers for each area, one of whom is on the board; one officer for each department
create temporary table country_person as
select a.k * 10 + j as n, a.id as area_id, a.biz_id, j, a.is_park,
    pg_temp.timed_id(s.opened, a.k * 10 + j, 910) as id, pg_temp.timed_id(s.opened, a.k * 10 + j, 911) as shop_id,
    w.first[1 + pg_temp.pick(a.k * 10 + j, 912, cardinality(w.first))] as first,
    w.last[1 + pg_temp.pick(a.k * 10 + j, 913, cardinality(w.last))] as last
from country_setting s, country_words w, country_area a, generate_series(0, 7) as j;

insert into person (id, issuer, subject, name, email, email_verified, created_at)
select p.id, s.issuer, pg_temp.silent_id(p.n, 914)::text, p.first || ' ' || p.last, 'winkelier' || p.n || '@example.org', true, s.opened
from country_person p, country_setting s
union all
select d.id, s.issuer, pg_temp.silent_id(hashtext(d.id::text), 915)::text, d.name, d.code || '-' || d.organisation_id || '@example.org',
    true, s.opened
from country_department d, country_setting s;

insert into organisation (id, name, kind, created_at)
select p.shop_id, replace(replace(shop.pattern, '{naam}', initcap(p.last)), '{woord}', w.words[1 + pg_temp.pick(p.n, 917, cardinality(w.words))]),
    'SHOP', s.opened
from country_setting s, country_words w, country_person p
    join lateral (select case when p.is_park then w.firms[1 + pg_temp.pick(p.n, 916, cardinality(w.firms))]
        else w.shops[1 + pg_temp.pick(p.n, 916, cardinality(w.shops))] end as pattern) shop on true;

insert into membership (id, person_id, organisation_id, department_id, role, scope, area_id, municipality_id, valid_from_date, granted_by,
    created_at)
select pg_temp.timed_id(s.opened, p.n, 918), p.id, p.shop_id, null::uuid, 'MEMBER', 'AREA', p.area_id, null::uuid, s.opened::date,
    null::uuid, s.opened
from country_person p, country_setting s
union all
select pg_temp.timed_id(s.opened, p.n, 919), p.id, p.biz_id, null, 'BOARD', 'AREA', p.area_id, null, s.opened::date, null, s.opened
from country_person p, country_setting s where p.j = 0
union all
select pg_temp.timed_id(s.opened, hashtext(d.id::text), 920), d.id, d.organisation_id, d.id, 'MUNICIPALITY', 'MUNICIPALITY', null,
    d.organisation_id, s.opened::date, null, s.opened
from country_department d, country_setting s
union all
-- the manager, the facilitator and the police of Westland work everywhere
select pg_temp.timed_id(s.opened, m.k, 921 + right(p.subject, 1)::integer), p.id, w.organisation_id, w.department_id, w.role, w.scope,
    null, m.id, w.valid_from_date, w.granted_by, s.opened
from country_setting s, country_municipality m, person p
    join membership w on w.person_id = p.id and w.scope = 'MUNICIPALITY'
where p.issuer = s.issuer and p.subject in ('00000000-0000-4000-8000-000000000004', '00000000-0000-4000-8000-000000000006',
    '00000000-0000-4000-8000-000000000008');
