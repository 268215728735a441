package nl.veiligecentra.organisation;

import java.util.UUID;

/** A right in one area, for one organisation; {@code departmentId} is {@code null} for all of its departments. */
public record Grant(
        Role role, UUID organisationId, OrganisationKind organisationKind, UUID departmentId, UUID areaId) {}
