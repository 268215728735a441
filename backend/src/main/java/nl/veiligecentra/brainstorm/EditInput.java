package nl.veiligecentra.brainstorm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.Set;
import java.util.UUID;

/**
 * What its giver can change of an input, as long as nobody decided on it.
 *
 * @param incidentIds reports that it refers to, of those that the giver made in the area
 * @param named whether partners may know who wrote it
 */
public record EditInput(
        @NotNull InputAbout about,
        @NotNull InputKind kind,
        @NotNull InputTopic topic,
        @NotBlank @Size(max = 2000) String text,
        @NotNull @Size(max = 5) Set<@NotNull UUID> incidentIds,
        @NotNull Boolean named) {}
