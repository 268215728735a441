package nl.veiligecentra.area;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.shared.geo.Polygon;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * An area with all that it needs before somebody can report there.
 *
 * @param controllerId the organisation that answers for personal data in this area
 * @param parties each of the names once: who it is here
 */
public record AddArea(
        @NotBlank @Size(max = 80) String name,
        @NotNull AreaType type,
        @NotNull UUID municipalityId,
        @NotNull UUID controllerId,
        @NotNull Polygon boundary,
        @NotNull @Size(max = 8) List<@NotNull @Valid Entry> parties) {

    /** @param departmentId absent for all of its departments */
    @Schema(name = "AddAreaParty")
    public record Entry(@NotNull PartyName party, @NotNull UUID organisationId, UUID departmentId) {}
}
