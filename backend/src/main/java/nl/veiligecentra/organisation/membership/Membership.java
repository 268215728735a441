package nl.veiligecentra.organisation.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.organisation.Scope;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * A role of a person in an area, on behalf of an organisation. Granted by somebody else, valid from its first day up
 * to and including its last; it may move to another department, and end sooner or later than was thought.
 */
@Entity
class Membership {

    @Id
    private UUID id;

    @Version
    private int version;

    private UUID personId;
    private UUID organisationId;
    private UUID departmentId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    private UUID areaId;
    private UUID municipalityId;
    private LocalDate validFromDate;
    private LocalDate validUntilDate;
    private UUID grantedBy;
    private Instant createdAt;

    protected Membership() {}

    static Membership grant(UUID id, NewMembership granted, LocalDate today, Instant now) {
        var membership = new Membership();
        membership.id = id;
        membership.personId = granted.personId();
        membership.organisationId = granted.organisationId();
        membership.departmentId = granted.departmentId();
        membership.role = granted.role();
        membership.scope = granted.role().scopeOfGrant();
        membership.areaId = membership.scope == Scope.AREA ? granted.areaId() : null;
        membership.validFromDate = today;
        membership.validUntilDate = granted.validUntilDate();
        membership.grantedBy = granted.grantedBy();
        membership.createdAt = now;
        return membership;
    }

    /** The last day counts, so yesterday ends it at once; what is past stays as it was. */
    void change(EditMembership edited, LocalDate today) {
        var yesterday = today.minusDays(1);
        var until = edited.validUntilDate();
        var moved = until != null && !until.equals(validUntilDate);
        if (moved && (until.isBefore(yesterday) || until.isBefore(validFromDate.minusDays(1)))) {
            throw new InvalidInput(InputError.inBody(
                    "/validUntilDate", "in-the-past", "Its last day is yesterday (it ends at once) or later."));
        }
        validUntilDate = until;
        departmentId = edited.departmentId();
    }

    boolean isProlongedBy(EditMembership edited) {
        return validUntilDate != null
                && (edited.validUntilDate() == null || edited.validUntilDate().isAfter(validUntilDate));
    }

    /** More of it: for longer, or for another department. */
    boolean isWidenedBy(EditMembership edited) {
        return isProlongedBy(edited) || !Objects.equals(departmentId, edited.departmentId());
    }

    boolean isOf(UUID person) {
        return personId.equals(person);
    }

    EditMembership editable() {
        return new EditMembership(validUntilDate, departmentId);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    int version() {
        return version;
    }

    Role role() {
        return role;
    }

    UUID organisationId() {
        return organisationId;
    }

    UUID areaId() {
        return areaId;
    }
}
