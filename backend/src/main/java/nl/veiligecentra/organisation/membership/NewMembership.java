package nl.veiligecentra.organisation.membership;

import nl.veiligecentra.organisation.Role;

import java.time.LocalDate;
import java.util.UUID;

/** What is granted to whom, and by whom; the grant of an administrator reaches further than the area. */
public record NewMembership(
        UUID personId,
        UUID organisationId,
        UUID departmentId,
        Role role,
        UUID areaId,
        LocalDate validUntilDate,
        UUID grantedBy) {}
