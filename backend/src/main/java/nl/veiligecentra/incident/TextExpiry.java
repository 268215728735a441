package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** What was written about a report, in it, beside its steps and in the conversation. */
@ApplicationScoped
class TextExpiry implements Expiry {

    private final ForgettingRepository reports;
    private final Event<IncidentChanged> changes;

    TextExpiry(ForgettingRepository reports, Event<IncidentChanged> changes) {
        this.reports = reports;
        this.changes = changes;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.TEXT;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        var emptied = reports.texts(before, atMost, now);
        emptied.forEach(
                report -> changes.fire(new IncidentChanged(report.incidentId(), report.areaId(), report.version())));
        return emptied.stream()
                .map(report -> Forgotten.of("INCIDENT_TEXT", report.incidentId(), report.areaId()))
                .toList();
    }
}
