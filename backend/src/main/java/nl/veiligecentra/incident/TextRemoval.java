package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Takes texts and photos out of a report for somebody they are about; whoever asks for it has asked {@code Access}. */
@ApplicationScoped
public class TextRemoval {

    private final TextRemovalRepository reports;
    private final Event<IncidentChanged> changes;
    private final Clock clock;

    TextRemoval(TextRemovalRepository reports, Event<IncidentChanged> changes, Clock clock) {
        this.reports = reports;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Optional<UUID> areaOf(UUID incidentId) {
        return reports.areaOf(incidentId);
    }

    @Transactional
    public void removeFrom(UUID incidentId, UUID areaId) {
        reports.empty(incidentId, areaId, clock.instant())
                .ifPresent(version -> changes.fire(new IncidentChanged(incidentId, areaId, version)));
    }
}
