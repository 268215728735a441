insert into organisation (id, name, kind, created_at) values
    ('ea000000-0000-7000-8000-000000000001', 'gemeente Elders', 'MUNICIPALITY', '2026-01-01Z'),
    ('ea000000-0000-7000-8000-000000000002', 'Ondernemers Elders', 'UMBRELLA', '2026-01-01Z'),
    ('ea000000-0000-7000-8000-000000000003', 'Zaak Elders', 'SHOP', '2026-01-01Z');
insert into department (id, organisation_id, code, name) values
    ('ed000000-0000-7000-8000-000000000001', 'ea000000-0000-7000-8000-000000000001', 'beheer', 'Beheer');
insert into area (id, slug, name, type, municipality_id, controller, boundary,
                  min_longitude, min_latitude, max_longitude, max_latitude, created_at) values
    ('ec000000-0000-7000-8000-000000000001', 'elders', 'Elders', 'SHOPPING_AREA',
     'ea000000-0000-7000-8000-000000000001', 'Ondernemers Elders',
     '{"type":"Polygon","coordinates":[[[5.1600,52.9985],[5.1710,52.9985],[5.1710,53.0045],[5.1600,53.0045],[5.1600,52.9985]]]}',
     5.1560, 52.9960, 5.1750, 53.0070, '2026-01-01Z');
insert into street (id, area_id, name, line, businesses) values
    ('e5000000-0000-7000-8000-000000000001', 'ec000000-0000-7000-8000-000000000001', 'Kerkstraat',
     '{"type":"LineString","coordinates":[[5.1630,53.0005],[5.1655,53.0012]]}', 12);
insert into area_party (area_id, party, organisation_id, department_id) values
    ('ec000000-0000-7000-8000-000000000001', 'MUNICIPALITY_MAINTENANCE', 'ea000000-0000-7000-8000-000000000001',
     'ed000000-0000-7000-8000-000000000001'),
    ('ec000000-0000-7000-8000-000000000001', 'CENTRE_MANAGEMENT', 'ea000000-0000-7000-8000-000000000002', null);
insert into person (id, issuer, subject, name, created_at)
    select ('ee000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, '${issuer}', 'elsewhere-' || role, 'Iemand Elders', '2026-01-01Z'
    from unnest(array['MEMBER', 'BOARD', 'MANAGER', 'FACILITATOR', 'MUNICIPALITY', 'POLICE', 'FIRE_SERVICE', 'SECURITY', 'AUDITOR',
        'ADMIN']) with ordinality as r (role, n);
insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at)
    select ('eb000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, ('ee000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid,
        ('ea000000-0000-7000-8000-00000000000' || case role when 'MEMBER' then 3 when 'MANAGER' then 2 else 1 end)::uuid, role,
        case role when 'ADMIN' then 'PLATFORM' else 'AREA' end,
        case role when 'ADMIN' then null else 'ec000000-0000-7000-8000-000000000001'::uuid end, '2026-01-01', '2026-01-01Z'
    from unnest(array['MEMBER', 'BOARD', 'MANAGER', 'FACILITATOR', 'MUNICIPALITY', 'POLICE', 'FIRE_SERVICE', 'SECURITY', 'AUDITOR',
        'ADMIN']) with ordinality as r (role, n);
