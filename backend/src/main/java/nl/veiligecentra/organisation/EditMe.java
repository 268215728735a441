package nl.veiligecentra.organisation;

import jakarta.validation.constraints.NotNull;

/** @param digest whether the weekly mail is wanted */
public record EditMe(@NotNull Language language, @NotNull Boolean digest) {}
