package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** Everything that moves a report along its life: taking it up, answering, closing, confirming, undoing. */
@ApplicationScoped
public class IncidentHandling {

    private final IncidentRepository incidents;
    private final EndorsementRepository endorsements;
    private final IncidentSteps steps;
    private final IncidentReading reading;
    private final Access access;
    private final Clock clock;

    IncidentHandling(
            IncidentRepository incidents,
            EndorsementRepository endorsements,
            IncidentSteps steps,
            IncidentReading reading,
            Access access,
            Clock clock) {
        this.incidents = incidents;
        this.endorsements = endorsements;
        this.steps = steps;
        this.reading = reading;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public IncidentDetails move(UUID id, MoveIncident move) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        var parts = viewer.partsFor(incident.subject(), endorsements.exists(id, viewer.person()));
        var originalBefore = incident.duplicateOf();
        var original = original(move, incident, viewer);
        steps.take(incident, move, parts, taker(incident, move, parts, viewer));
        recount(incident, original, originalBefore);
        return reading.details(id, viewer);
    }

    /** "Klopt dat?": the reporter's yes closes it, anybody's no brings it back to work. */
    @Transactional
    public IncidentDetails confirm(UUID id, ConfirmSolved confirmation) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        var parts = viewer.partsFor(incident.subject(), endorsements.exists(id, viewer.person()));
        endorsements.answer(id, viewer.person(), confirmation.solved());
        if (confirmation.solved() && !parts.contains(Part.REPORTER) && parts.contains(Part.SEER)) {
            return reading.details(id, viewer);
        }
        var to = confirmation.solved() ? Move.CLOSED : Move.REOPENED;
        return move(id, MoveIncident.to(IncidentStatus.RESOLVED, to, confirmation.note()));
    }

    /** Who may take a step only as the reporter takes it as the reporter, whatever else they are. */
    private static StepTaker taker(Incident incident, MoveIncident move, Set<Part> parts, Viewer viewer) {
        var by = viewer.actingOn(incident, parts);
        var asReporter = parts.contains(Part.REPORTER)
                && LifeCycle.allows(incident.intake(), incident.status(), move.to(), Set.of(Part.REPORTER));
        return new StepTaker(viewer.person(), by.organisationId(), by.departmentId(), asReporter);
    }

    private void recount(Incident incident, Incident original, UUID originalBefore) {
        if (original != null) {
            endorsements.moveAlong(incident.id(), original.id(), clock.instant());
            original.endorsementsBecome(endorsements.count(original.id()), clock.instant());
        } else if (originalBefore != null) {
            endorsements.moveBack(incident.id(), originalBefore);
            incidents.findById(originalBefore).endorsementsBecome(endorsements.count(originalBefore), clock.instant());
        }
    }

    private Incident original(MoveIncident move, Incident duplicate, Viewer viewer) {
        if (move.to() != Move.DUPLICATE || move.duplicateOf() == null) {
            return null;
        }
        var original = incidents
                .findForChange(viewer, move.duplicateOf())
                .orElseThrow(() -> new InvalidInput(
                        InputError.inBody("/duplicateOf", "unknown-value", "There is no such report.")));
        var fits = !original.id().equals(duplicate.id())
                && original.areaId().equals(duplicate.areaId())
                && original.intake() == Intake.SITUATION
                && original.status() != IncidentStatus.DUPLICATE
                && original.status() != IncidentStatus.WITHDRAWN;
        if (!fits) {
            throw new RuleViolation("not-a-duplicate", "A duplicate is of another situation in the same area.");
        }
        return original;
    }
}
