package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.incident.LogRepository.Step;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.text.FreeText;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes one step with one report, whoever takes it: what the step needs, the term, the log, and telling others. */
@ApplicationScoped
class IncidentSteps {

    private final IncidentRepository incidents;
    private final LogRepository log;
    private final Routing routing;
    private final FreeText freeText;
    private final Event<IncidentChanged> changes;
    private final Event<IncidentMoved> moves;
    private final Clock clock;

    IncidentSteps(
            IncidentRepository incidents,
            LogRepository log,
            Routing routing,
            FreeText freeText,
            Event<IncidentChanged> changes,
            Event<IncidentMoved> moves,
            Clock clock) {
        this.incidents = incidents;
        this.log = log;
        this.routing = routing;
        this.freeText = freeText;
        this.changes = changes;
        this.moves = moves;
        this.clock = clock;
    }

    void take(Incident incident, MoveIncident move, Set<Part> parts, StepTaker by) {
        check(move, incident);
        var before = incident.move(move, parts, by.organisationId(), clock.instant());
        renewTerm(incident, move);
        incidents.flush();
        log.add(step(incident, before, move, by));
        changes.fire(new IncidentChanged(incident.id(), incident.areaId(), incident.version()));
        moves.fire(new IncidentMoved(incident.id(), incident.areaId(), incident.version(), by.personId(), move));
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

    private void renewTerm(Incident incident, MoveIncident move) {
        if (incident.promisedForDate() != null && incident.status().isOpen()) {
            incident.dueAt(DutchTime.startOf(incident.promisedForDate().plusDays(1)));
        } else if (move.from() == IncidentStatus.REPORTED && incident.status().isOpen()) {
            incident.dueAt(routing.finishBy(incident.areaId(), incident.handlerOrganisationId(), incident.category()));
        } else if (move.to() == Move.REOPENED) {
            incident.dueAt(routing.reactBy(incident.areaId(), incident.handlerOrganisationId(), incident.category()));
        }
    }

    private Step step(Incident incident, IncidentStatus before, MoveIncident move, StepTaker by) {
        return new Step(
                incident.id(),
                before,
                move.to(),
                clock.instant(),
                by.personId(),
                by.organisationId(),
                by.departmentId(),
                move.note(),
                move.noteAudience(),
                move.reason() == null ? null : move.reason().name(),
                by.reporter());
    }
}
