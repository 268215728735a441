package nl.veiligecentra.brainstorm;

import java.util.Set;

/** Where an input is in its life, and what it can become from there. */
public enum InputStatus {
    SUBMITTED,
    ACCEPTED,
    REFUSED,
    MERGED,
    WITHDRAWN;

    Set<InputStatus> next() {
        return switch (this) {
            case SUBMITTED -> Set.of(ACCEPTED, REFUSED, MERGED, WITHDRAWN);
            case ACCEPTED -> Set.of(MERGED, WITHDRAWN);
            case REFUSED, MERGED, WITHDRAWN -> Set.of();
        };
    }

    boolean isOver() {
        return next().isEmpty();
    }
}
