package nl.veiligecentra.brainstorm.session;

import java.util.Set;

/** Where a session is in its life, and what it can become from there. */
public enum SessionStatus {
    PLANNED,
    AGENDA_SENT,
    HELD,
    DRAFT,
    MINUTES_PUBLISHED,
    CANCELLED;

    Set<SessionStatus> next() {
        return switch (this) {
            case PLANNED -> Set.of(AGENDA_SENT, CANCELLED);
            case AGENDA_SENT -> Set.of(HELD, CANCELLED);
            case HELD -> Set.of(DRAFT);
            case DRAFT -> Set.of(MINUTES_PUBLISHED);
            case MINUTES_PUBLISHED, CANCELLED -> Set.of();
        };
    }

    /** Whether it still has to take place. */
    boolean isToCome() {
        return this == PLANNED || this == AGENDA_SENT;
    }

    /** Whether others than its organiser count on what is on its agenda. */
    boolean isAgendaSent() {
        return this != PLANNED && this != CANCELLED;
    }

    /** Whether members read something else of it when it changes. */
    boolean isForMembers() {
        return this == AGENDA_SENT || this == MINUTES_PUBLISHED;
    }

    /** Whether partners read what came of it. */
    boolean tellsOutcomes() {
        return this == DRAFT || this == MINUTES_PUBLISHED;
    }
}
