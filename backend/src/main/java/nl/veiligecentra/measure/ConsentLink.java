package nl.veiligecentra.measure;

import nl.veiligecentra.shared.problem.Gone;

import java.time.Instant;
import java.util.UUID;

/** One link as it was mailed, without its secret. */
record ConsentLink(UUID id, UUID measureId, Instant expiresAt, Instant usedAt, Instant supersededAt) {

    /** @throws Gone with the reason why it gives nothing any more */
    void requireUsable(Instant now) {
        if (usedAt != null) {
            throw new Gone("consent-used", "This link was used.");
        }
        if (supersededAt != null) {
            throw new Gone("consent-superseded", "The measure changed since this mail was sent.");
        }
        if (!now.isBefore(expiresAt)) {
            throw new Gone("consent-expired", "This link is too old.");
        }
    }
}
