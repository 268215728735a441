package nl.veiligecentra.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param text the conditions, or why not */
public record GiveFireAdvice(
        @NotNull FireAdvice advice,
        @Size(min = 1, max = 500) String text) {}
