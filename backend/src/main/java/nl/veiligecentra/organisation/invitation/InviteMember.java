package nl.veiligecentra.organisation.invitation;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.organisation.Role;

import java.time.LocalDate;
import java.util.UUID;

public record InviteMember(
        @NotBlank @Email @Size(max = 254) String email,
        @NotNull UUID organisationId,
        UUID departmentId,
        @NotNull Role role,
        @NotNull UUID areaId,
        LocalDate validUntilDate) {}
