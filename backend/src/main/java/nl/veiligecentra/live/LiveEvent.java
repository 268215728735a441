package nl.veiligecentra.live;

import nl.veiligecentra.shared.subject.Change;

import java.util.UUID;

/** Something that a stream tells; a heartbeat is told as a comment. */
sealed interface LiveEvent {

    /** The stream is open: what happened before, the reader reads now. */
    record Ready() implements LiveEvent {}

    /**
     * That something changed; what it is now, the reader fetches.
     *
     * @param type such as {@code incident}
     */
    record Changed(String type, UUID id, int version, UUID areaId) implements LiveEvent {

        static Changed of(Change change) {
            return new Changed(change.subject().type(), change.subject().id(), change.version(), change.areaId());
        }
    }

    /** How many notifications the listener has not read. */
    record Notified(long unread) implements LiveEvent {}

    record Heartbeat() implements LiveEvent {}
}
