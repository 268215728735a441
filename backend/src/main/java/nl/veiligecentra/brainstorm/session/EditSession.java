package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What its organiser changes of a session that is still to come; of its areas those that the organiser plans in. */
public record EditSession(
        @NotBlank @Size(max = 120) String title,
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> areaIds,
        @NotNull Instant startsAt,
        @NotNull Instant endsAt,
        @NotBlank @Size(max = 200) String place,
        @Size(max = 1000) String purpose) {}
