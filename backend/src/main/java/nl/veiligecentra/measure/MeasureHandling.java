package nl.veiligecentra.measure;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.measure.Measure.Editor;
import nl.veiligecentra.measure.MeasureChanged.Kind;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;

/** The steps in the life of a measure, and what the fire service says of it. */
@ApplicationScoped
public class MeasureHandling {

    private static final String SUBJECT = "MEASURE";

    private final MeasureRepository measures;
    private final MeasureReading reading;
    private final MeasureChecks checks;
    private final Access access;
    private final AuditLog audit;
    private final Event<MeasureChanged> changes;
    private final Clock clock;

    MeasureHandling(
            MeasureRepository measures,
            MeasureReading reading,
            MeasureChecks checks,
            Access access,
            AuditLog audit,
            Event<MeasureChanged> changes,
            Clock clock) {
        this.measures = measures;
        this.reading = reading;
        this.checks = checks;
        this.access = access;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** What was over is opened again by the manager alone: the owner's own word stands until then. */
    static boolean mayTake(MeasureStatus from, boolean editsAll, boolean owns) {
        return editsAll || (owns && !from.isOver());
    }

    @Transactional
    public MeasureDetails move(UUID id, MoveMeasure step) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.hold(id, viewer);
        var owns = viewer.owns(measure.areaIds(), measure.ownerOrganisationId(), measure.ownerDepartmentId());
        if (!mayTake(measure.status(), viewer.editsAll(measure.areaIds()), owns)) {
            throw new Refused("not-your-step", "This step is not yours to take.");
        }
        if (step.from() != measure.status()) {
            throw new RuleViolation("status-changed", "It is " + measure.status() + " by now.");
        }
        check(step, owns);
        var by = viewer.editing(measure.areaIds(), measure.ownerOrganisationId(), clock);
        take(step, measure, owns, by);
        audit.record("MOVE_MEASURE", SUBJECT, id, measure.areaIds().iterator().next());
        fire(measure, Kind.MOVED);
        return reading.details(id, viewer);
    }

    @Transactional
    public MeasureDetails advise(UUID id, GiveFireAdvice advice) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.hold(id, viewer);
        if (!viewer.advises(measure.areaIds())) {
            throw new Refused("not-allowed", "The fire service gives this advice.");
        }
        checks.checkText("/text", advice.text());
        var by = viewer.editing(measure.areaIds(), null, clock);
        measure.advise(advice, DutchTime.today(clock), by);
        audit.record(
                "GIVE_FIRE_ADVICE", SUBJECT, id, measure.areaIds().iterator().next());
        fire(measure, Kind.MOVED);
        return reading.details(id, viewer);
    }

    private void check(MoveMeasure step, boolean owns) {
        var errors = new ArrayList<InputError>();
        var today = DutchTime.today(clock);
        var needsReason = step.to() == MeasureStatus.STOPPED || step.from().isOver();
        if (needsReason && step.reason() == null) {
            errors.add(InputError.inBody("/reason", "reason-needed", "Say why."));
        }
        if (step.to() == MeasureStatus.AGREED && !owns && step.agreedDate() == null) {
            errors.add(InputError.inBody(
                    "/agreedDate", "required", "Say on which day the owner's attendee said yes in a meeting."));
        }
        checkPast("/agreedDate", step.agreedDate(), today, errors);
        checkPast("/doneDate", step.doneDate(), today, errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        checks.checkText("/reason", step.reason());
    }

    private static void checkPast(String pointer, LocalDate date, LocalDate today, ArrayList<InputError> errors) {
        if (date != null && date.isAfter(today)) {
            errors.add(InputError.inBody(pointer, "in-the-future", "This day is still to come."));
        }
    }

    private void take(MoveMeasure step, Measure measure, boolean owns, Editor by) {
        var today = DutchTime.dateOf(by.at());
        switch (step.to()) {
            case PROPOSED -> measure.proposeAgain(step.reason(), by);
            case AGREED -> {
                var inMeeting = step.agreedDate() != null;
                measure.agree(
                        inMeeting || !owns ? AgreedHow.MEETING : AgreedHow.OWNER,
                        inMeeting ? step.agreedDate() : today,
                        by);
            }
            case IN_PROGRESS -> {
                requireFreeCode(measure);
                measure.start(step.reason(), by);
            }
            case DONE -> finish(measure, step.doneDate() == null ? today : step.doneDate(), by);
            case STOPPED -> measure.stop(step.reason(), by);
        }
    }

    private void finish(Measure measure, LocalDate on, Editor by) {
        measure.finish(on, by);
        if (measure.recurrence() != null) {
            measures.flush();
            var next = measure.next(Generators.timeBasedEpochGenerator().generate(), by);
            measures.persist(next);
            fire(next, Kind.PROPOSED);
        }
    }

    /** A recurring one that was done has its number handed on to the next. */
    private void requireFreeCode(Measure measure) {
        var cells = measure.cells();
        if (measure.status() == MeasureStatus.DONE && measures.isTaken(cells.code(), measure.areaIds(), measure.id())) {
            throw new RuleViolation("code-taken", "Another measure of the area has this number by now.");
        }
    }

    private void fire(Measure measure, Kind kind) {
        measures.flush();
        changes.fire(new MeasureChanged(
                measure.id(),
                measure.areaIds(),
                measure.version(),
                access.person().id(),
                kind));
    }
}
