package nl.veiligecentra.reply;

import nl.veiligecentra.organisation.Language;

import java.time.Instant;
import java.util.UUID;

/**
 * Fired when a party is asked for an answer by mail. The token is in the mail and nowhere else.
 *
 * @param first whether this report was never mailed to this party before
 */
public record ReplyLinkIssued(UUID incidentId, String email, String token, Instant expiresAt, boolean first) {

    /** Of an address nothing is known but that it is of a Dutch party. */
    public Language language() {
        return Language.NL;
    }

    @Override
    public String toString() {
        return "a link to answer";
    }
}
