package nl.veiligecentra.measure;

import java.time.Instant;
import java.util.UUID;

/** Fired when an owner is asked for its yes by mail. The token is in the mail and nowhere else. */
public record ConsentLinkIssued(UUID measureId, String email, String token, Instant expiresAt) {

    @Override
    public String toString() {
        return "a link to say yes";
    }
}
