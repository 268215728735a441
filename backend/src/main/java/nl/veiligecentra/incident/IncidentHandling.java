package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.LogRepository.Step;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.text.FreeText;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Everything that moves a report along its life: taking it up, answering, closing, confirming, undoing. */
@ApplicationScoped
public class IncidentHandling {

    private final IncidentRepository incidents;
    private final EndorsementRepository endorsements;
    private final LogRepository log;
    private final IncidentReading reading;
    private final Routing routing;
    private final FreeText freeText;
    private final Access access;
    private final Event<IncidentChanged> changes;
    private final Clock clock;

    IncidentHandling(
            IncidentRepository incidents,
            EndorsementRepository endorsements,
            LogRepository log,
            IncidentReading reading,
            Routing routing,
            FreeText freeText,
            Access access,
            Event<IncidentChanged> changes,
            Clock clock) {
        this.incidents = incidents;
        this.endorsements = endorsements;
        this.log = log;
        this.reading = reading;
        this.routing = routing;
        this.freeText = freeText;
        this.access = access;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public IncidentDetails move(UUID id, MoveIncident move) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        var parts = viewer.partsFor(incident.subject(), endorsements.exists(id, viewer.person()));
        check(move, incident);
        var original = incident.duplicateOf();
        var by = viewer.actingOn(incident, parts);
        var before = incident.move(move, parts, by.organisationId(), clock.instant());
        recount(incident, move, original, viewer);
        renewTerm(incident, move);
        incidents.flush();
        log.add(step(incident, before, move, by));
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
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

    private void check(MoveIncident move, Incident incident) {
        var errors = new ArrayList<InputError>(freeText.mistakes("/note", move.note(), false));
        require(move.to() == Move.DECLINED, move.reason(), "/reason", errors);
        require(move.to() == Move.WAITING, move.waitingFor(), "/waitingFor", errors);
        require(move.to() == Move.DUPLICATE, move.duplicateOf(), "/duplicateOf", errors);
        require(move.to() == Move.CLOSED && incident.intake() == Intake.EVENT, move.result(), "/result", errors);
        if (move.promisedForDate() != null && move.promisedForDate().isBefore(DutchTime.today(clock))) {
            errors.add(InputError.inBody("/promisedForDate", "in-the-past", "This date has passed."));
        }
        if (move.waitingUntilDate() != null && move.waitingUntilDate().isBefore(DutchTime.today(clock))) {
            errors.add(InputError.inBody("/waitingUntilDate", "in-the-past", "This date has passed."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static void require(boolean needed, Object value, String pointer, List<InputError> errors) {
        if (needed && value == null) {
            errors.add(InputError.inBody(pointer, "required", "This step needs it."));
        }
    }

    private void recount(Incident incident, MoveIncident move, UUID originalBefore, Viewer viewer) {
        if (move.to() == Move.DUPLICATE) {
            var original = original(move.duplicateOf(), incident, viewer);
            endorsements.moveAlong(incident.id(), original.id(), clock.instant());
            original.endorsementsBecome(endorsements.count(original.id()), clock.instant());
        } else if (originalBefore != null) {
            endorsements.moveBack(incident.id(), originalBefore);
            incidents.findById(originalBefore).endorsementsBecome(endorsements.count(originalBefore), clock.instant());
        }
    }

    private Incident original(UUID id, Incident duplicate, Viewer viewer) {
        var original = incidents
                .findForChange(viewer, id)
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

    private void renewTerm(Incident incident, MoveIncident move) {
        if (incident.promisedForDate() != null && incident.status().isOpen()) {
            incident.dueAt(DutchTime.startOf(incident.promisedForDate().plusDays(1)));
        } else if (move.from() == IncidentStatus.REPORTED && incident.status().isOpen()) {
            incident.dueAt(routing.finishBy(incident.areaId(), incident.handlerOrganisationId(), incident.category()));
        } else if (move.to() == Move.REOPENED) {
            incident.dueAt(routing.reactBy(incident.areaId(), incident.handlerOrganisationId(), incident.category()));
        }
    }

    private Step step(Incident incident, IncidentStatus before, MoveIncident move, Grant by) {
        var reason = move.reason() == null ? null : move.reason().name();
        return new Step(
                incident.id(),
                before,
                move.to(),
                clock.instant(),
                access.person().id(),
                by.organisationId(),
                by.departmentId(),
                move.note(),
                move.noteAudience(),
                reason);
    }
}
