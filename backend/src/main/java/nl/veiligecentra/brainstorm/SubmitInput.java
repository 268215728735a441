package nl.veiligecentra.brainstorm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.Set;
import java.util.UUID;

/** An input as somebody writes it; the fields mean what they mean in {@link EditInput}. */
public record SubmitInput(
        @NotNull UUID areaId,
        @NotNull InputAbout about,
        @NotNull InputKind kind,
        @NotNull InputTopic topic,
        @NotBlank @Size(max = 2000) String text,
        @Size(max = 5) Set<@NotNull UUID> incidentIds,
        Boolean named) {

    EditInput written() {
        return new EditInput(
                about, kind, topic, text, incidentIds == null ? Set.of() : incidentIds, Boolean.TRUE.equals(named));
    }
}
