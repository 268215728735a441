package nl.veiligecentra.brainstorm.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A session as somebody plans it; their organisation makes the agenda and writes what came of it.
 *
 * @param hostOrganisationId who receives the others and publishes the minutes
 * @param endsAt at most a day after it starts
 */
public record PlanSession(
        @NotNull SessionKind kind,
        @NotBlank @Size(max = 120) String title,
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> areaIds,
        @NotNull UUID hostOrganisationId,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 1000) String purpose,
        @Size(max = 100) List<@NotNull @Valid InviteToSession> invitees) {

    EditSession head() {
        return new EditSession(title, areaIds, startsAt, endsAt, place, purpose);
    }

    List<InviteToSession> invited() {
        return invitees == null ? List.of() : invitees;
    }

    PlanSession inviting(List<InviteToSession> others) {
        return new PlanSession(kind, title, areaIds, hostOrganisationId, startsAt, endsAt, place, purpose, others);
    }
}
