package nl.veiligecentra.brainstorm.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.Set;
import java.util.UUID;

/**
 * What its organiser changes of an item.
 *
 * @param areaIds of those of the session
 * @param presenter a function, never a name
 * @param partnerIds whose outcome it is
 * @param inputIds accepted ones that it comes from, which are scheduled by it
 * @param measureIds measures that it is about
 */
public record EditAgendaItem(
        @NotBlank @Size(max = 160) String title,
        @Size(max = 2000) String explanation,
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> areaIds,
        @NotNull AgendaAudience audience,
        @Size(max = 80) String presenter,
        @NotNull @Size(max = 20) Set<@NotNull UUID> partnerIds,
        @NotNull @Size(max = 50) Set<@NotNull UUID> inputIds,
        @NotNull @Size(max = 50) Set<@NotNull UUID> measureIds,
        @Valid RisingCategory rising) {}
