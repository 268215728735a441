package nl.veiligecentra.exchange;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.incident.ChangeNotice;
import nl.veiligecentra.incident.IncidentChanged;

import java.time.Clock;

/** Keeps what changed for those who will be told of it: the id and the version, no content. */
@ApplicationScoped
class Outbox {

    private static final String INCIDENT_CHANGED = "nl.veilige-centra.incident-changed.v1";

    private final EventRepository events;
    private final Clock clock;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    Outbox(EventRepository events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    void add(@Observes IncidentChanged changed) {
        var notice = new ChangeNotice(
                ids.generate(),
                changed.incidentId(),
                changed.areaId(),
                changed.amongPartners(),
                changed.leftOrganisation());
        events.add(notice, INCIDENT_CHANGED, changed.version(), clock.instant());
    }
}
