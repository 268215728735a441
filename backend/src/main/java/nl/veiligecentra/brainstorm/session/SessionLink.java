package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.shared.problem.Gone;

import java.time.Instant;
import java.util.UUID;

/** One link as it was mailed, without its secret. */
record SessionLink(
        UUID id,
        UUID sessionId,
        UUID organisationId,
        Purpose purpose,
        Instant expiresAt,
        Instant usedAt,
        Instant supersededAt) {

    /** @throws Gone with the reason why it gives nothing any more */
    void requireUsable(Instant now) {
        if (usedAt != null) {
            throw new Gone("link-used", "This link was used.");
        }
        if (supersededAt != null) {
            throw new Gone("link-superseded", "There is a newer link, or it is no longer asked.");
        }
        if (!now.isBefore(expiresAt)) {
            throw new Gone("link-expired", "This link is too old.");
        }
    }

    /** What its receiver is asked: to correct an outcome as often as needed, or once to let minutes go. */
    enum Purpose {
        CORRECT,
        RELEASE
    }
}
