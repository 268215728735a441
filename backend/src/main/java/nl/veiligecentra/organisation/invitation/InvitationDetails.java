package nl.veiligecentra.organisation.invitation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

@Schema(requiredProperties = {"id", "email", "organisation", "role", "area", "status", "expiresAt", "invitedAt"})
public record InvitationDetails(
        UUID id,
        @JsonIgnore int version,
        String email,
        Reference organisation,
        Reference department,
        Role role,
        AreaReference area,
        LocalDate validUntilDate,
        InvitationStatus status,
        Instant expiresAt,
        Instant invitedAt)
        implements Identified, Versioned {}
