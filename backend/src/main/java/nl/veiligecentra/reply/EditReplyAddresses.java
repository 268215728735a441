package nl.veiligecentra.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/** All addresses of an area; without {@code departmentId} it is of the organisation itself. */
public record EditReplyAddresses(@NotNull @Size(max = 50) List<@NotNull @Valid Entry> addresses) {

    @Schema(name = "EditReplyAddress")
    public record Entry(
            @NotNull UUID organisationId,
            UUID departmentId,
            @NotNull @Email @Size(max = 254) String email) {}
}
