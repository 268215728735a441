package nl.veiligecentra.brainstorm.pulse;

import nl.veiligecentra.shared.problem.Gone;

import java.time.LocalDate;
import java.util.UUID;

/** One link as it was mailed: to whom, nobody knows. */
record PulseLink(UUID id, UUID sessionId, String title, LocalDate heldOn, LocalDate expiresOn, boolean used) {

    /** @throws Gone with the reason why it gives nothing any more */
    void requireUsable(LocalDate today) {
        if (used) {
            throw new Gone("pulse-used", "This link was used.");
        }
        if (today.isAfter(expiresOn)) {
            throw new Gone("pulse-expired", "This link is too old.");
        }
    }
}
