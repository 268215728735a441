package nl.veiligecentra.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The caller, and what they may do where. */
public record Me(
        UUID id,
        String name,
        String email,
        Language language,
        List<MyMembership> memberships,
        List<MyArea> areas,
        Set<Operation> operations) {

    public record MyMembership(
            UUID id,
            MyOrganisation organisation,
            Reference department,
            Role role,
            Scope scope,
            AreaReference area,
            Reference municipality,
            LocalDate validFromDate,
            LocalDate validUntilDate) {}

    public record MyOrganisation(UUID id, String name, OrganisationKind kind) {}

    public record MyArea(UUID id, String slug, String name, String type, Set<Role> roles, Set<Operation> operations) {}
}
