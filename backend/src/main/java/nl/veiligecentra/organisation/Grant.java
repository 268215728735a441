package nl.veiligecentra.organisation;

import java.util.UUID;

/**
 * A right in one area, for one organisation; {@code departmentId} is {@code null} for all of its departments.
 *
 * @param deputised whether it is somebody else's, for whom this person stands in
 */
public record Grant(
        Role role,
        UUID organisationId,
        OrganisationKind organisationKind,
        UUID departmentId,
        UUID areaId,
        boolean deputised) {

    public Grant(Role role, UUID organisationId, OrganisationKind organisationKind, UUID departmentId, UUID areaId) {
        this(role, organisationId, organisationKind, departmentId, areaId, false);
    }
}
