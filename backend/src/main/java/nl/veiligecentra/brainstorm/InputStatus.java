package nl.veiligecentra.brainstorm;

import java.util.Set;

/** Where an input is in its life, and what it can become from there. */
public enum InputStatus {
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    MERGED,
    WITHDRAWN,
    /** On the agenda of a session. */
    SCHEDULED,
    /** That session was held; what came of it is not published yet. */
    DISCUSSED,
    ANSWERED;

    /** What its giver or a moderator makes of it by saying so. */
    Set<InputStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(ACCEPTED, REFUSED, MERGED, WITHDRAWN);
            case ACCEPTED -> Set.of(MERGED, WITHDRAWN);
            case REFUSED, MERGED, WITHDRAWN, SCHEDULED, DISCUSSED, ANSWERED -> Set.of();
        };
    }

    /** What becomes of it because of the session on whose agenda it is. */
    Set<InputStatus> treated() {
        return switch (this) {
            case ACCEPTED -> Set.of(SCHEDULED);
            case SCHEDULED -> Set.of(DISCUSSED, ACCEPTED);
            case DISCUSSED -> Set.of(ANSWERED, ACCEPTED);
            case SUBMITTED, REFUSED, MERGED, WITHDRAWN, ANSWERED -> Set.of();
        };
    }

    boolean isOver() {
        return next().isEmpty() && treated().isEmpty();
    }

    /** Whether everybody in the area reads it, without who wrote it. */
    boolean isRead() {
        return this == ACCEPTED || isTreated();
    }

    boolean isTreated() {
        return this == SCHEDULED || this == DISCUSSED || this == ANSWERED;
    }

    /** Whether others can still say that it goes for them too. */
    boolean isSupportable() {
        return this == ACCEPTED || this == SCHEDULED || this == DISCUSSED;
    }
}
