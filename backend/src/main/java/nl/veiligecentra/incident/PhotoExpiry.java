package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Photos of a report; nothing can be evidence of a measure yet, so none are kept for that. */
@ApplicationScoped
class PhotoExpiry implements Expiry {

    private final ForgettingRepository reports;
    private final Event<IncidentChanged> changes;

    PhotoExpiry(ForgettingRepository reports, Event<IncidentChanged> changes) {
        this.reports = reports;
        this.changes = changes;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.PHOTOS;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        var emptied = reports.photos(before, atMost, now);
        emptied.forEach(
                report -> changes.fire(new IncidentChanged(report.incidentId(), report.areaId(), report.version())));
        return emptied.stream()
                .map(report -> Forgotten.of("INCIDENT_PHOTOS", report.incidentId(), report.areaId()))
                .toList();
    }
}
