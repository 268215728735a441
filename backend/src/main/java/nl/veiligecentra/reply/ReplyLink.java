package nl.veiligecentra.reply;

import nl.veiligecentra.shared.problem.Gone;

import java.time.Instant;
import java.util.UUID;

/** One link as it was mailed, without its secret. */
record ReplyLink(
        UUID id,
        UUID incidentId,
        UUID organisationId,
        UUID departmentId,
        Instant expiresAt,
        Instant usedAt,
        Instant supersededAt) {

    /** @throws Gone with the reason why it gives nothing any more */
    void requireUsable(Instant now) {
        if (usedAt != null) {
            throw new Gone("reply-used", "This link was used. A later mail holds a new one.");
        }
        if (supersededAt != null) {
            throw new Gone("reply-superseded", "The report moved on since this mail was sent.");
        }
        if (!now.isBefore(expiresAt)) {
            throw new Gone("reply-expired", "This link is too old.");
        }
    }
}
