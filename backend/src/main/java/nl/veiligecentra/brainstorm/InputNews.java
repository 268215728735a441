package nl.veiligecentra.brainstorm;

import nl.veiligecentra.shared.subject.SubjectName;

import java.util.List;
import java.util.UUID;

/**
 * Fired in the transaction of every act that givers are told of.
 *
 * @param answer what came of it, as givers read it; {@code null} unless it was answered
 * @param givers who is told, each of the input that they gave; never the one who did it
 * @param cause what it comes from, so that the same is never told twice
 */
public record InputNews(List<Giver> givers, Kind kind, String cause, InputAnswer answer) {

    public InputNews(List<Giver> givers, Kind kind, String cause) {
        this(givers, kind, cause, null);
    }

    /** @param name what the input is called */
    public record Giver(UUID inputId, UUID personId, SubjectName name) {}

    public enum Kind {
        ACCEPTED,
        REFUSED,
        WITHDRAWN,
        MERGED,
        ASKED,
        /** On an agenda that was sent. */
        SCHEDULED,
        /** Off that agenda again, or the session is off: it waits for another one. */
        OFF_AGENDA,
        ANSWERED,
        /** Put off to another session. */
        DEFERRED,
        FOLLOW_UP_DONE,
        FOLLOW_UP_MOVED,
        FOLLOW_UP_LATE,
        FOLLOW_UP_STOPPED
    }
}
