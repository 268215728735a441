package nl.veiligecentra.organisation.invitation;

import nl.veiligecentra.organisation.Role;

import java.time.Instant;

/** Somebody is asked to take part; {@code token} is known at this moment only. */
public record InvitationIssued(
        String email, Role role, String organisation, String area, String invitedBy, Instant expiresAt, String token) {

    @Override
    public String toString() {
        return "an invitation";
    }
}
