package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** A note, question or answer; what the reporter writes is always for the reporter's side of the conversation. */
public record WriteUpdate(
        @NotNull UpdateKind kind,
        @NotNull Audience audience,
        @NotBlank @Size(max = 1000) String text) {}
