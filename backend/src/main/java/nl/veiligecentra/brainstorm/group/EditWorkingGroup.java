package nl.veiligecentra.brainstorm.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/** Who sits at the table from now on, in this order. */
public record EditWorkingGroup(@NotNull @Size(max = 40) List<@NotNull @Valid EditSeat> seats) {

    /** @param id of a seat that was there; without it, it is a new one */
    @Schema(name = "EditSeat")
    public record EditSeat(
            UUID id,
            @NotNull UUID organisationId,
            @NotBlank @Size(max = 80) String function,
            @NotNull Boolean chairs,
            UUID personId,
            UUID deputyPersonId) {}
}
