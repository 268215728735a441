package nl.veiligecentra.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import static nl.veiligecentra.incident.IncidentStatus.ACKNOWLEDGED;
import static nl.veiligecentra.incident.IncidentStatus.DUPLICATE;
import static nl.veiligecentra.incident.IncidentStatus.IN_PROGRESS;
import static nl.veiligecentra.incident.IncidentStatus.REPORTED;
import static nl.veiligecentra.incident.IncidentStatus.RESOLVED;
import static nl.veiligecentra.incident.IncidentStatus.WAITING;
import static nl.veiligecentra.incident.Part.CLOCK;
import static nl.veiligecentra.incident.Part.HANDLER;
import static nl.veiligecentra.incident.Part.MANAGER;
import static nl.veiligecentra.incident.Part.REPORTER;
import static nl.veiligecentra.incident.Part.SEER;

/** The one table of what may become what, by whom, for situations and for events. */
final class LifeCycle {

    private record Step(Intake intake, IncidentStatus from, Move to, Set<Part> by) {}

    private static final List<Step> STEPS = new ArrayList<>();

    static {
        situation(REPORTED, Move.ACKNOWLEDGED, HANDLER, MANAGER);
        situation(REPORTED, Move.IN_PROGRESS, HANDLER, MANAGER);
        situation(REPORTED, Move.RESOLVED, HANDLER, MANAGER);
        situation(ACKNOWLEDGED, Move.IN_PROGRESS, HANDLER, MANAGER);
        situation(ACKNOWLEDGED, Move.RESOLVED, HANDLER, MANAGER);
        situation(IN_PROGRESS, Move.WAITING, HANDLER, MANAGER);
        situation(IN_PROGRESS, Move.RESOLVED, HANDLER, MANAGER);
        situation(WAITING, Move.IN_PROGRESS, HANDLER, MANAGER);
        situation(WAITING, Move.RESOLVED, HANDLER, MANAGER);
        situation(RESOLVED, Move.CLOSED, REPORTER, CLOCK);
        situation(RESOLVED, Move.REOPENED, REPORTER, SEER, MANAGER);
        situation(DUPLICATE, Move.REPORTED, HANDLER, MANAGER);

        event(REPORTED, Move.ACKNOWLEDGED, HANDLER, MANAGER);
        event(REPORTED, Move.IN_PROGRESS, HANDLER, MANAGER);
        event(ACKNOWLEDGED, Move.IN_PROGRESS, HANDLER, MANAGER);
        event(IN_PROGRESS, Move.CLOSED, HANDLER, MANAGER);

        for (var open : IncidentStatus.OPEN) {
            situation(open, Move.DUPLICATE, HANDLER, MANAGER);
            situation(open, Move.DECLINED, HANDLER, MANAGER);
            event(open, Move.DECLINED, HANDLER, MANAGER);
        }
        situation(REPORTED, Move.WITHDRAWN, REPORTER);
        event(REPORTED, Move.WITHDRAWN, REPORTER);
    }

    private LifeCycle() {}

    static boolean knows(Intake intake, IncidentStatus from, Move to) {
        return STEPS.stream().anyMatch(step -> step.intake == intake && step.from == from && step.to == to);
    }

    static boolean allows(Intake intake, IncidentStatus from, Move to, Set<Part> parts) {
        return moves(intake, from, parts).contains(to);
    }

    static Set<Move> moves(Intake intake, IncidentStatus from, Set<Part> parts) {
        var moves = EnumSet.noneOf(Move.class);
        for (var step : STEPS) {
            if (step.intake == intake && step.from == from && step.by.stream().anyMatch(parts::contains)) {
                moves.add(step.to);
            }
        }
        return moves;
    }

    private static void situation(IncidentStatus from, Move to, Part... by) {
        STEPS.add(new Step(Intake.SITUATION, from, to, Set.of(by)));
    }

    private static void event(IncidentStatus from, Move to, Part... by) {
        STEPS.add(new Step(Intake.EVENT, from, to, Set.of(by)));
    }
}
