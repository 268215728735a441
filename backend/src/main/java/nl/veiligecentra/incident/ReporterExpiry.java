package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Who reported, who acted and who saw it too: the report itself stays, and counts. */
@ApplicationScoped
class ReporterExpiry implements Expiry {

    private final ForgettingRepository reports;
    private final Event<IncidentChanged> changes;

    ReporterExpiry(ForgettingRepository reports, Event<IncidentChanged> changes) {
        this.reports = reports;
        this.changes = changes;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.REPORTER;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        var emptied = reports.reporters(before, atMost, now);
        emptied.forEach(
                report -> changes.fire(new IncidentChanged(report.incidentId(), report.areaId(), report.version())));
        return emptied.stream()
                .map(report -> Forgotten.of("INCIDENT_REPORTER", report.incidentId(), report.areaId()))
                .toList();
    }
}
