package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.UUID;

/** "Ik zie dit ook": a second pair of eyes for a situation, never for what happened to one business. */
@ApplicationScoped
public class EndorsementService {

    private final IncidentRepository incidents;
    private final EndorsementRepository endorsements;
    private final Access access;
    private final Event<IncidentChanged> changes;
    private final Clock clock;

    EndorsementService(
            IncidentRepository incidents,
            EndorsementRepository endorsements,
            Access access,
            Event<IncidentChanged> changes,
            Clock clock) {
        this.incidents = incidents;
        this.endorsements = endorsements;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public void endorse(UUID id) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        var grant = access.require(Operation.ENDORSE_INCIDENT, incident.areaId());
        if (incident.intake() == Intake.EVENT) {
            throw new RuleViolation(
                    "event-is-not-endorsed", "It happened to one business; report what happened to you.");
        }
        if (viewer.isOwn(incident.subject())) {
            throw new RuleViolation("own-report", "You reported it yourself.");
        }
        if (!incident.status().isOpen()) {
            throw new RuleViolation("closed", "It is no longer open.");
        }
        endorsements.add(id, viewer.person(), grant.organisationId(), clock.instant());
        recount(incident);
    }

    @Transactional
    public void withdraw(UUID id) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        access.require(Operation.ENDORSE_INCIDENT, incident.areaId());
        endorsements.remove(id, viewer.person());
        recount(incident);
    }

    private void recount(Incident incident) {
        incident.endorsementsBecome(endorsements.count(incident.id()), clock.instant());
        incidents.flush();
        changes.fire(new IncidentChanged(incident.id(), incident.areaId(), incident.version()));
    }
}
