package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class TakeoverRepository {

    private final Session database;

    TakeoverRepository(Session database) {
        this.database = database;
    }

    /** Waits for another replica that moves the same one; {@code false} when that one did. */
    boolean add(Takeover takeover, String kind, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into takeover (deputy_id, incident_id, kind, at) values (:deputy, :incident, :kind, :now)
                        on conflict (deputy_id, incident_id) do nothing
                        """)
                        .setParameter("deputy", takeover.deputyId())
                        .setParameter("incident", takeover.incidentId())
                        .setParameter("kind", kind)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    Set<Takeover> under(Collection<UUID> deputies) {
        return database.createNativeQuery(
                        "select deputy_id, incident_id from takeover where deputy_id = any(:deputies)", Tuple.class)
                .setParameter("deputies", deputies.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Takeover(row.get("deputy_id", UUID.class), row.get("incident_id", UUID.class)))
                .collect(Collectors.toSet());
    }
}
