package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/**
 * Reports, and what this person did with them. When they are erased, closed reports stand in nobody's name; open ones go
 * on in that of their business, so that what is unsafe is still mended and a colleague hears of it.
 */
@ApplicationScoped
class PersonalReports implements PersonalHolding {

    private final PersonalReportsRepository reports;
    private final Event<IncidentChanged> changes;

    PersonalReports(PersonalReportsRepository reports, Event<IncidentChanged> changes) {
        this.reports = reports;
        this.changes = changes;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return reports.about(person.id());
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        var emptied = reports.erase(person.id(), now);
        emptied.forEach(
                report -> changes.fire(new IncidentChanged(report.incidentId(), report.areaId(), report.version())));
        return emptied.stream()
                .map(report -> Forgotten.of("INCIDENT_REPORTER", report.incidentId(), report.areaId()))
                .toList();
    }
}
