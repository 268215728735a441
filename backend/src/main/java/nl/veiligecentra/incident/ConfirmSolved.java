package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The answer to "klopt dat?". */
public record ConfirmSolved(
        @NotNull Boolean solved, @Size(min = 1, max = 1000) String note) {}
