package nl.veiligecentra.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/**
 * @param areaId where it takes part first; where else follows from its memberships. Only an administrator leaves it out:
 *     for an area that is still to be added
 */
public record AddOrganisation(
        @NotBlank @Size(max = 120) String name, @NotNull OrganisationKind kind, UUID areaId) {}
