package nl.veiligecentra.organisation.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.organisation.membership.NewMembership;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.security.OneTimeToken;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A role offered to whoever reads mail at one address. Open for thirty days; accepted from that address it is a
 * membership at once, from another it waits for a manager who did not send it; until then it can be withdrawn.
 */
@Entity
class Invitation {

    private static final Duration OPEN_FOR = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private int version;

    private String tokenHash;
    private String email;
    private UUID organisationId;
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private UUID areaId;
    private LocalDate validUntilDate;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status;

    private UUID invitedBy;
    private Instant invitedAt;
    private Instant expiresAt;
    private UUID acceptedBy;
    private Instant acceptedAt;

    protected Invitation() {}

    static Invitation issue(UUID id, InviteMember request, OneTimeToken token, UUID inviter, Instant now) {
        var invitation = new Invitation();
        invitation.id = id;
        invitation.tokenHash = token.hash();
        invitation.email = request.email();
        invitation.organisationId = request.organisationId();
        invitation.departmentId = request.departmentId();
        invitation.role = request.role();
        invitation.areaId = request.areaId();
        invitation.validUntilDate = request.validUntilDate();
        invitation.status = InvitationStatus.OPEN;
        invitation.invitedBy = inviter;
        invitation.invitedAt = now;
        invitation.expiresAt = now.plus(OPEN_FOR);
        return invitation;
    }

    /** @param verifiedEmail what the identity provider vouches for; {@code null} when it does not */
    void accept(UUID person, String verifiedEmail, Instant now) {
        requireUsable(InvitationStatus.OPEN, now);
        requireOther(person);
        acceptedBy = person;
        acceptedAt = now;
        status = email.equalsIgnoreCase(verifiedEmail) ? InvitationStatus.ACCEPTED : InvitationStatus.TO_CONFIRM;
    }

    void confirm(UUID person, Instant now) {
        requireUsable(InvitationStatus.TO_CONFIRM, now);
        requireOther(person);
        if (person.equals(acceptedBy)) {
            throw new Refused("own-invitation", "Nobody confirms an invitation that they accepted themselves.");
        }
        status = InvitationStatus.ACCEPTED;
    }

    void withdraw() {
        if (status != InvitationStatus.OPEN && status != InvitationStatus.TO_CONFIRM) {
            throw notUsable();
        }
        status = InvitationStatus.WITHDRAWN;
    }

    NewMembership membershipGrantedBy(UUID grantor) {
        return new NewMembership(acceptedBy, organisationId, departmentId, role, areaId, validUntilDate, grantor);
    }

    boolean isAccepted() {
        return status == InvitationStatus.ACCEPTED;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version;
    }

    UUID areaId() {
        return areaId;
    }

    UUID invitedBy() {
        return invitedBy;
    }

    Role role() {
        return role;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    /** Unknown, used, withdrawn and expired look the same to who tries a token. */
    static RuleViolation notUsable() {
        return new RuleViolation("invitation-not-usable", "This invitation cannot be used (any more).");
    }

    private void requireUsable(InvitationStatus expected, Instant now) {
        if (status != expected || !now.isBefore(expiresAt)) {
            throw notUsable();
        }
    }

    private void requireOther(UUID person) {
        if (person.equals(invitedBy)) {
            throw new Refused("own-invitation", "Nobody accepts or confirms an invitation that they sent themselves.");
        }
    }
}
