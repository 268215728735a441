package nl.veiligecentra.organisation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/** @param areaId where it takes part first; where else follows from its memberships */
public record AddOrganisation(
        @NotBlank @Size(max = 120) String name,
        @NotNull OrganisationKind kind,
        @NotNull UUID areaId) {}
