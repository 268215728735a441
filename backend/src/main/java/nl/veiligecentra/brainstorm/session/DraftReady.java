package nl.veiligecentra.brainstorm.session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fired in the transaction in which named partners are asked to look at a draft. */
public record DraftReady(UUID sessionId, String title, LocalDate correctUntil, List<PartnerLink> links) {

    /** @param token for an address without an account; the secret itself, kept nowhere */
    public record PartnerLink(
            UUID organisationId, String organisationName, UUID personId, String email, String token) {}
}
