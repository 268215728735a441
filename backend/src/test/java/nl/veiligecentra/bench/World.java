package nl.veiligecentra.bench;

import nl.veiligecentra.running.LastingDatabase;
import nl.veiligecentra.testing.TestIssuer;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.UUID;

/** Who asks and what about: people of the bench's own, in the area with most reports and over all areas. */
final class World {

    static final String ONE_AREA = "bench-manager-of-one";
    static final String ALL_AREAS = "bench-manager-of-all";
    static final String MEMBER = "bench-member";

    private static final String SETTLE = """
            insert into organisation (id, name, kind, created_at) values
                ('be000000-0000-7000-8000-000000000001', 'Meetbureau', 'UMBRELLA', '2026-01-01Z'),
                ('be000000-0000-7000-8000-000000000002', 'Meetwinkel', 'SHOP', '2026-01-01Z') on conflict do nothing;
            insert into person (id, issuer, subject, name, created_at)
                select ('be000000-0000-7000-8000-00000000001' || n)::uuid, '%1$s', subject, 'Mieke Meet', '2026-01-01Z'
                from unnest(array['bench-manager-of-one', 'bench-manager-of-all', 'bench-member']) with ordinality as p (subject, n)
                on conflict do nothing;
            insert into membership (id, person_id, organisation_id, role, scope, area_id, valid_from_date, created_at) values
                ('be000000-0000-7000-8000-000000000021', 'be000000-0000-7000-8000-000000000011',
                 'be000000-0000-7000-8000-000000000001', 'MANAGER', 'AREA', '%2$s', '2026-01-01', '2026-01-01Z'),
                ('be000000-0000-7000-8000-000000000022', 'be000000-0000-7000-8000-000000000012',
                 'be000000-0000-7000-8000-000000000001', 'MANAGER', 'PLATFORM', null, '2026-01-01', '2026-01-01Z'),
                ('be000000-0000-7000-8000-000000000023', 'be000000-0000-7000-8000-000000000013',
                 'be000000-0000-7000-8000-000000000002', 'MEMBER', 'AREA', '%2$s', '2026-01-01', '2026-01-01Z')
                on conflict do nothing
            """;

    /** To a matrix of 500, each fifth of them led to by the newest reports of the area. */
    private static final String MATRIX = """
            insert into measure (id, area_ids, code, theme, bottleneck, goal, action, audience, owner_organisation_id,
                    co_organisation_ids, priority, origin, due_date, changes_access, status, agreed_date, agreed_due_date, agreed_how,
                    created_at, changed_at)
                select md5('bench-measure-' || n)::uuid, array['%1$s'::uuid], 'M-' || lpad(n::text, 3, '0'),
                    (array['NUISANCE', 'CRIME', 'DECAY', 'TRAFFIC'])[n %% 4 + 1], 'Knelpunt ' || n || ' in de straat',
                    'Van ' || n || ' naar ' || n / 2 || ' meldingen per maand', 'Wat er aan knelpunt ' || n || ' gedaan wordt, en door wie',
                    'PARTNERS', 'be000000-0000-7000-8000-000000000001', '{}', 'MEDIUM', 'PLAN', date '2026-01-01' + n, false,
                    'IN_PROGRESS', date '2026-01-01', date '2026-01-01' + n, 'MEETING', '2026-01-01Z', '2026-01-01Z'
                from generate_series((select count(*)::integer from measure where area_ids && array['%1$s'::uuid]) + 1, 500) n
                on conflict do nothing;
            insert into measure_incident (measure_id, incident_id, linked_at)
                select m.id, i.id, '2026-01-01Z'
                from (select id from measure where area_ids && array['%1$s'::uuid] order by id limit 100) m
                    cross join (select id from incident where area_id = '%1$s' order by reported_at desc, id desc limit 3) i
                on conflict do nothing
            """;

    private static final String COPIES = """
            insert into incident (id, client_key, %1$s)
                select md5('%2$s-' || c || '-' || n)::uuid, md5('%2$s-key-' || c || '-' || n)::uuid, %1$s
                from incident cross join generate_series(0, %3$d) c cross join generate_series(1, %4$d) n where id = '%5$s'
            """;
    private static final String COLUMNS = """
            select string_agg(column_name, ', ') from information_schema.columns
            where table_schema = 'public' and table_name = 'incident' and is_generated = 'NEVER'
                and column_name not in ('id', 'client_key')
            """;

    private final LastingDatabase database;
    private final String area;
    private final String street;

    World(LastingDatabase database) {
        this.database = database;
        this.area =
                database.ask("select area_id from incident group by area_id order by count(*) desc, area_id limit 1");
        this.street = database.ask("select id from street where area_id = '%s' order by id limit 1".formatted(area));
        database.run(SETTLE.formatted(TestIssuer.address(), area));
        database.run(MATRIX.formatted(area));
    }

    String area() {
        return area;
    }

    String street() {
        return street;
    }

    String anIncident() {
        return database.ask("select id from incident where area_id = '%s' and intake = 'SITUATION' order by id limit 1"
                .formatted(area));
    }

    String aReportThatLedToSomething() {
        return database.ask("""
                select i.id from measure_incident l join incident i on i.id = l.incident_id where i.area_id = '%s' order by i.id limit 1
                """.formatted(area));
    }

    /** An area's box, a quarter of it in each direction. */
    String box() {
        return database.ask("""
                select concat_ws(',', min_longitude + w / 4, min_latitude + h / 4, max_longitude - w / 2, max_latitude - h / 2)
                from (select *, max_longitude - min_longitude as w, max_latitude - min_latitude as h from area) a where id = '%s'
                """.formatted(area));
    }

    long incidents() {
        return Long.parseLong(database.ask("select count(*) from incident"));
    }

    /** So many fresh copies of a report for each connection, under ids that pgbench and we can compute. */
    void copy(String incident, String label, int connections, int each) {
        database.run(COPIES.formatted(database.ask(COLUMNS), label, connections - 1, each, incident));
    }

    static UUID copyOf(String label, int connection, int number) {
        return uuid("%s-%d-%d".formatted(label, connection, number));
    }

    static String token(String subject) {
        return TestIssuer.sign(TestIssuer.claims(subject)
                .claim("name", "Mieke Meet")
                .expiresAt(Instant.now().plusSeconds(86_400)));
    }

    private static UUID uuid(String text) {
        try {
            var digest = MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8));
            var buffer = ByteBuffer.wrap(digest);
            return new UUID(buffer.getLong(), buffer.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
