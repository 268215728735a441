package nl.veiligecentra.organisation;

import java.time.Duration;
import java.time.Instant;

/** How long a session lasts without a request, and at most. */
record SessionLength(Duration idle, Duration longest) {

    boolean isOver(Instant startedAt, Instant lastSeenAt, Instant now) {
        return lastSeenAt.plus(idle).isBefore(now) || startedAt.plus(longest).isBefore(now);
    }
}
