insert into organisation (id, name, kind, created_at) values
    ('0a000000-0000-7000-8000-000000000001', 'gemeente Westland', 'MUNICIPALITY', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000002', 'BIZ ''s-Gravenzande', 'BIZ', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000003', 'BIZ Naaldwijk', 'BIZ', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000004', 'MKB Westland', 'UMBRELLA', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000005', 'Politie Westland', 'POLICE', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000006', 'Brandweer Haaglanden', 'FIRE_SERVICE', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000007', 'Kustwacht Beveiliging', 'SECURITY_FIRM', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000008', 'Keur en Zeker', 'CERTIFYING_BODY', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000009', 'Veilige Centra', 'PLATFORM', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000011', 'Bloemen & Zo', 'SHOP', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000012', 'Fietsplein Naaldwijk', 'SHOP', '2026-01-01Z'),
    ('0a000000-0000-7000-8000-000000000013', 'Kaashuis De Gouwe', 'SHOP', '2026-01-01Z');
insert into department (id, organisation_id, code, name) values
    ('0d000000-0000-7000-8000-000000000001', '0a000000-0000-7000-8000-000000000001', 'beheer', 'Beheer openbare ruimte'),
    ('0d000000-0000-7000-8000-000000000002', '0a000000-0000-7000-8000-000000000001', 'boa', 'Handhaving (boa)'),
    ('0d000000-0000-7000-8000-000000000003', '0a000000-0000-7000-8000-000000000001', 'toezicht', 'Toezicht en vergunningen');
insert into area (id, slug, name, type, municipality_id, controller, boundary,
                  min_longitude, min_latitude, max_longitude, max_latitude, created_at) values
    ('0c000000-0000-7000-8000-000000000001', 's-gravenzande', '''s-Gravenzande', 'SHOPPING_AREA',
     '0a000000-0000-7000-8000-000000000001', 'BIZ ''s-Gravenzande',
     '{"type":"Polygon","coordinates":[[[4.1600,51.9985],[4.1710,51.9985],[4.1710,52.0045],[4.1600,52.0045],[4.1600,51.9985]]]}',
     4.1560, 51.9960, 4.1750, 52.0070, '2026-01-01Z'),
    ('0c000000-0000-7000-8000-000000000002', 'naaldwijk', 'Naaldwijk', 'SHOPPING_AREA',
     '0a000000-0000-7000-8000-000000000001', 'BIZ Naaldwijk',
     '{"type":"Polygon","coordinates":[[[4.2030,51.9910],[4.2130,51.9910],[4.2130,51.9960],[4.2030,51.9960],[4.2030,51.9910]]]}',
     4.1990, 51.9885, 4.2170, 51.9985, '2026-01-01Z');
insert into street (id, area_id, name, line, businesses) values
    ('05000000-0000-7000-8000-000000000001', '0c000000-0000-7000-8000-000000000001', 'Langestraat',
     '{"type":"LineString","coordinates":[[4.1630,52.0005],[4.1655,52.0012],[4.1680,52.0020]]}', 38),
    ('05000000-0000-7000-8000-000000000002', '0c000000-0000-7000-8000-000000000001', 'Marktplein',
     '{"type":"LineString","coordinates":[[4.1655,52.0012],[4.1660,52.0016]]}', 3),
    ('05000000-0000-7000-8000-000000000003', '0c000000-0000-7000-8000-000000000002', 'Wilhelminaplein',
     '{"type":"LineString","coordinates":[[4.2080,51.9935],[4.2090,51.9940]]}', 30);
insert into area_party (area_id, party, organisation_id, department_id)
    select a.id, p.party, p.organisation_id::uuid, p.department_id::uuid
    from area a, (values
        ('MUNICIPALITY_MAINTENANCE', '0a000000-0000-7000-8000-000000000001', '0d000000-0000-7000-8000-000000000001'),
        ('MUNICIPALITY_ENFORCEMENT', '0a000000-0000-7000-8000-000000000001', '0d000000-0000-7000-8000-000000000002'),
        ('MUNICIPALITY_SUPERVISION', '0a000000-0000-7000-8000-000000000001', '0d000000-0000-7000-8000-000000000003'),
        ('MUNICIPALITY_SAFETY', '0a000000-0000-7000-8000-000000000001', null),
        ('CENTRE_MANAGEMENT', '0a000000-0000-7000-8000-000000000004', null),
        ('POLICE', '0a000000-0000-7000-8000-000000000005', null),
        ('FIRE_SERVICE', '0a000000-0000-7000-8000-000000000006', null)) as p (party, organisation_id, department_id);
insert into area_party (area_id, party, organisation_id) values
    ('0c000000-0000-7000-8000-000000000001', 'BIZ', '0a000000-0000-7000-8000-000000000002'),
    ('0c000000-0000-7000-8000-000000000002', 'BIZ', '0a000000-0000-7000-8000-000000000003');
insert into person (id, issuer, subject, name, email, email_verified, created_at)
    select ('0e000000-0000-7000-8000-0000000000' || p.number)::uuid, '${issuer}',
        '00000000-0000-4000-8000-0000000000' || p.number, p.name, p.email, true, '2026-01-01Z'
    from (values ('01', 'Noor de Wit', 'noor@example.org'), ('02', 'Sem Vermeer', 'sem@example.org'),
        ('03', 'Bram Hoekstra', 'bram@example.org'), ('04', 'Marit van Dalen', 'marit@example.org'),
        ('05', 'Joris Bakker', 'joris@example.org'), ('06', 'Femke Smit', 'femke@example.org'),
        ('07', 'Daan Visser', 'daan@example.org'), ('08', 'Lotte Mulder', 'lotte@example.org'),
        ('09', 'Willem Dekker', 'willem@example.org'), ('10', 'Kees Brouwer', 'kees@example.org'),
        ('11', 'Anna Jansen', 'anna@example.org'), ('12', 'Yara Postma', 'yara@example.org'),
        ('13', 'Pim Kuiper', 'pim@example.org'), ('14', 'Oscar Veldman', 'oscar@example.org')) as p (number, name, email);
insert into membership (id, person_id, organisation_id, role, scope, area_id, municipality_id, valid_from_date, created_at)
    select ('0b000000-0000-7000-8000-0000000000' || m.number)::uuid, ('0e000000-0000-7000-8000-0000000000' || m.number)::uuid,
        ('0a000000-0000-7000-8000-0000000000' || m.organisation)::uuid, m.role, m.scope,
        case when m.scope = 'AREA' then ('0c000000-0000-7000-8000-0000000000' || m.place)::uuid end,
        case when m.scope = 'MUNICIPALITY' then '0a000000-0000-7000-8000-000000000001'::uuid end, '2026-01-01', '2026-01-01Z'
    from (values ('01', '11', 'MEMBER', 'AREA', '01'), ('02', '12', 'MEMBER', 'AREA', '02'), ('03', '02', 'BOARD', 'AREA', '01'),
        ('04', '04', 'MANAGER', 'MUNICIPALITY', null), ('05', '01', 'MUNICIPALITY', 'MUNICIPALITY', null),
        ('06', '05', 'POLICE', 'MUNICIPALITY', null), ('07', '06', 'FIRE_SERVICE', 'MUNICIPALITY', null),
        ('08', '04', 'FACILITATOR', 'MUNICIPALITY', null), ('09', '08', 'AUDITOR', 'AREA', '01'),
        ('10', '07', 'SECURITY', 'AREA', '01'), ('11', '09', 'ADMIN', 'PLATFORM', null), ('12', '13', 'MEMBER', 'AREA', '01'),
        ('13', '11', 'MEMBER', 'AREA', '01'), ('14', '04', 'MANAGER', 'AREA', '02')
    ) as m (number, organisation, role, scope, place);
insert into service_client (id, client_id, issuer, name, organisation_id, scopes, created_at) values
    ('0f000000-0000-7000-8000-000000000001', 'gemeente-westland', '${issuer}', 'Zaaksysteem gemeente Westland',
     '0a000000-0000-7000-8000-000000000001', array['incidents:read', 'incidents:report', 'incidents:handle', 'events:read'], '2026-01-01Z');
-- for the municipality in one centre, and a member in the other
insert into person (id, issuer, subject, name, email, email_verified, created_at) values
    ('0e000000-0000-7000-8000-000000000041', '${issuer}', '00000000-0000-4000-8000-000000000041', 'Iris Boon', 'iris@example.org',
     true, '2026-01-01Z');
insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at) values
    ('0b000000-0000-7000-8000-000000000041', '0e000000-0000-7000-8000-000000000041', '0a000000-0000-7000-8000-000000000001',
     'MUNICIPALITY', 'AREA', '0c000000-0000-7000-8000-000000000001', '2026-01-01', '2026-01-01Z'),
    ('0b000000-0000-7000-8000-000000000042', '0e000000-0000-7000-8000-000000000041', '0a000000-0000-7000-8000-000000000001',
     'MEMBER', 'AREA', '0c000000-0000-7000-8000-000000000002', '2026-01-01', '2026-01-01Z');
-- where the systems of the municipality try things out
insert into area (id, slug, name, type, municipality_id, controller, boundary, sandbox,
                  min_longitude, min_latitude, max_longitude, max_latitude, created_at) values
    ('0c000000-0000-7000-8000-000000000009', 'zandbak', 'Zandbak', 'SHOPPING_AREA', '0a000000-0000-7000-8000-000000000009',
     'gemeente Westland',
     '{"type":"Polygon","coordinates":[[[4.1500,52.0210],[4.1610,52.0210],[4.1610,52.0270],[4.1500,52.0270],[4.1500,52.0210]]]}',
     true, 4.1450, 52.0180, 4.1660, 52.0300, '2026-01-01Z');
insert into street (id, area_id, name, line, businesses) values
    ('05000000-0000-7000-8000-000000000009', '0c000000-0000-7000-8000-000000000009', 'Schepstraat',
     '{"type":"LineString","coordinates":[[4.1520,52.0230],[4.1590,52.0230]]}', 12);
insert into area_party (area_id, party, organisation_id) values
    ('0c000000-0000-7000-8000-000000000009', 'MUNICIPALITY_MAINTENANCE', '0a000000-0000-7000-8000-000000000001'),
    ('0c000000-0000-7000-8000-000000000009', 'CENTRE_MANAGEMENT', '0a000000-0000-7000-8000-000000000001');
