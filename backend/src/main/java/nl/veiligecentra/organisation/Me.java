package nl.veiligecentra.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The caller, and what they may do where.
 *
 * @param digest whether the weekly mail is wanted
 * @param secondFactorNeeded there is more that they may do after signing in with a second factor
 */
@Schema(
        requiredProperties = {
            "id",
            "name",
            "language",
            "digest",
            "memberships",
            "areas",
            "operations",
            "secondFactorNeeded"
        })
public record Me(
        UUID id,
        String name,
        String email,
        Language language,
        boolean digest,
        List<MyMembership> memberships,
        List<MyArea> areas,
        Set<Operation> operations,
        boolean secondFactorNeeded) {

    @Schema(requiredProperties = {"id", "organisation", "role", "scope", "validFromDate"})
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

    @Schema(requiredProperties = {"id", "name", "kind"})
    public record MyOrganisation(UUID id, String name, OrganisationKind kind) {}

    @Schema(requiredProperties = {"id", "slug", "name", "type", "roles", "operations"})
    public record MyArea(UUID id, String slug, String name, String type, Set<Role> roles, Set<Operation> operations) {}
}
