package nl.veiligecentra.exchange;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.brainstorm.session.SessionChanged;
import nl.veiligecentra.incident.ChangeNotice;
import nl.veiligecentra.incident.IncidentChanged;
import nl.veiligecentra.measure.MeasureChanged;
import nl.veiligecentra.measure.MeasureChanged.Kind;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Keeps what changed for those who will be told of it: the id and the version, no content. */
@ApplicationScoped
class Outbox {

    private static final String INCIDENT_CHANGED = "nl.veilige-centra.incident-changed.v1";
    private static final String MEASURE_CHANGED = "nl.veilige-centra.measure-changed.v1";

    private static final String SESSION_CHANGED = "nl.veilige-centra.session-changed.v1";

    /** What members do not see of a measure, so neither when it happened. */
    private static final Set<Kind> AMONG_PARTNERS = EnumSet.of(Kind.PROGRESS, Kind.LINKED);

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

    /** Once for each of its areas, as each of them is read by itself. */
    void add(@Observes MeasureChanged changed) {
        for (var area : changed.areaIds()) {
            var notice = new ChangeNotice(
                    ids.generate(), changed.measureId(), area, AMONG_PARTNERS.contains(changed.kind()), null);
            events.add(notice, MEASURE_CHANGED, changed.version(), clock.instant());
        }
    }

    void add(@Observes SessionChanged changed) {
        for (var area : changed.areaIds()) {
            var notice = new ChangeNotice(ids.generate(), changed.sessionId(), area, changed.amongPartners(), null);
            events.add(notice, SESSION_CHANGED, changed.version(), clock.instant());
        }
    }
}
