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
