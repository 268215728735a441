package nl.veiligecentra.exchange;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.incident.IncidentChanged;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Clock;

/** Keeps what changed for those who will be told of it: the id and the version, no content. */
@ApplicationScoped
class Outbox {

    private static final String INCIDENT_CHANGED = "nl.veilige-centra.incident-changed.v1";

    private final Session database;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Outbox(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void add(@Observes IncidentChanged changed) {
        PlainQuery.of(database, """
                        insert into outbox_event (id, type, subject, sequence, area_id, at)
                        values (:id, :type, :subject, :sequence, :area, :at)
                        """)
                .setParameter("id", ids.generate())
                .setParameter("type", INCIDENT_CHANGED)
                .setParameter("subject", changed.incidentId())
                .setParameter("sequence", changed.version())
                .setParameter("area", changed.areaId())
                .setParameter("at", clock.instant())
                .executeUpdate();
    }
}
