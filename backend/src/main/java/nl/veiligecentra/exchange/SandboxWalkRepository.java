package nl.veiligecentra.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SandboxWalkRepository {

    private final Session database;

    SandboxWalkRepository(Session database) {
        this.database = database;
    }

    void begin(UUID incident, Instant due) {
        database.createNativeMutationQuery(
                        "insert into sandbox_walk (incident_id, act, due_at) values (:incident, 0, :due)")
                .setParameter("incident", incident)
                .setParameter("due", due)
                .executeUpdate();
    }

    void end(UUID incident) {
        database.createNativeMutationQuery("delete from sandbox_walk where incident_id = :incident")
                .setParameter("incident", incident)
                .executeUpdate();
    }

    /** The walk that waits longest. */
    Optional<Walk> findDue(Instant now) {
        return database.createNativeQuery("""
                        select incident_id, act from sandbox_walk where due_at <= :now
                        order by due_at, incident_id limit 1
                        """, Tuple.class)
                .setParameter("now", now)
                .getResultStream()
                .findFirst()
                .map(row -> new Walk(row.get("incident_id", UUID.class), row.get("act", Integer.class)));
    }

    boolean isAt(Walk walk) {
        return database.createNativeQuery("""
                        select exists (select 1 from sandbox_walk where incident_id = :incident and act = :act)
                        """, Boolean.class)
                .setParameter("incident", walk.incidentId())
                .setParameter("act", walk.act())
                .getSingleResult();
    }

    void goOn(Walk walk, Instant due) {
        database.createNativeMutationQuery(
                        "update sandbox_walk set act = :act, due_at = :due where incident_id = :incident")
                .setParameter("act", walk.act() + 1)
                .setParameter("due", due)
                .setParameter("incident", walk.incidentId())
                .executeUpdate();
    }

    record Walk(UUID incidentId, int act) {}
}
