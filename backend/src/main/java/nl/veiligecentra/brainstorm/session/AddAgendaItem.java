package nl.veiligecentra.brainstorm.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.Set;
import java.util.UUID;

/** An item as somebody puts it on the agenda; the fields mean what they mean in {@link EditAgendaItem}. */
public record AddAgendaItem(
        @NotBlank @Size(max = 160) String title,
        @Size(max = 2000) String explanation,
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> areaIds,
        AgendaAudience audience,
        @Size(max = 80) String presenter,
        @Size(max = 20) Set<@NotNull UUID> partnerIds,
        @Size(max = 50) Set<@NotNull UUID> inputIds,
        @Size(max = 50) Set<@NotNull UUID> measureIds,
        @Valid RisingCategory rising) {

    EditAgendaItem written() {
        return new EditAgendaItem(
                title,
                explanation,
                areaIds,
                audience == null ? AgendaAudience.PARTNERS : audience,
                presenter,
                orNone(partnerIds),
                orNone(inputIds),
                orNone(measureIds),
                rising);
    }

    private static Set<UUID> orNone(Set<UUID> ids) {
        return ids == null ? Set.of() : ids;
    }
}
