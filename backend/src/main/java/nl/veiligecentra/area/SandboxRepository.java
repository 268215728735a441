package nl.veiligecentra.area;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A made-up area on the beach, with two streets; every party in it is the organisation that tries. */
@ApplicationScoped
class SandboxRepository {

    private static final String AREA = """
            insert into area (id, slug, name, type, municipality_id, controller, boundary, sandbox,
                min_longitude, min_latitude, max_longitude, max_latitude, created_at)
            values (:id, 'zandbak', 'Zandbak', 'SHOPPING_AREA', :platform, :controller,
                cast(:boundary as jsonb), true, 4.145, 52.018, 4.166, 52.030, :now)
            on conflict (slug) do nothing
            """;

    private static final String BOUNDARY = """
            {"type":"Polygon","coordinates":[[[4.150,52.021],[4.161,52.021],[4.161,52.027],[4.150,52.027],[4.150,52.021]]]}
            """;

    private static final String STREET = """
            insert into street (id, area_id, name, line, businesses)
            values (:id, :area, :name, cast(:line as jsonb), 12)
            """;

    private static final String PARTIES = """
            insert into area_party (area_id, party, organisation_id)
            select :area, p.party, :organisation
            from unnest(array['MUNICIPALITY_MAINTENANCE', 'MUNICIPALITY_ENFORCEMENT', 'MUNICIPALITY_SUPERVISION',
                'MUNICIPALITY_SAFETY', 'BIZ', 'CENTRE_MANAGEMENT']) as p (party)
            """;

    private final Session database;

    SandboxRepository(Session database) {
        this.database = database;
    }

    /** @return the area, when it was not there yet */
    Optional<UUID> make(UUID platform, UUID organisation, String controller, Instant now) {
        var area = newId();
        var made = database.createNativeMutationQuery(AREA)
                .setParameter("id", area)
                .setParameter("platform", platform)
                .setParameter("controller", controller)
                .setParameter("boundary", BOUNDARY)
                .setParameter("now", now)
                .executeUpdate();
        if (made == 0) {
            return Optional.empty();
        }
        addStreet(area, "Schepstraat", "[[4.152,52.023],[4.159,52.023]]");
        addStreet(area, "Emmerweg", "[[4.152,52.025],[4.159,52.025]]");
        database.createNativeMutationQuery(PARTIES)
                .setParameter("area", area)
                .setParameter("organisation", organisation)
                .executeUpdate();
        return Optional.of(area);
    }

    boolean isSandbox(UUID area) {
        return database.createNativeQuery("select sandbox from area where id = :area", Boolean.class)
                .setParameter("area", area)
                .getSingleResult();
    }

    private void addStreet(UUID area, String name, String coordinates) {
        database.createNativeMutationQuery(STREET)
                .setParameter("id", newId())
                .setParameter("area", area)
                .setParameter("name", name)
                .setParameter("line", "{\"type\":\"LineString\",\"coordinates\":" + coordinates + "}")
                .executeUpdate();
    }

    private static UUID newId() {
        return Generators.timeBasedEpochGenerator().generate();
    }
}
