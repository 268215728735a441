package nl.veiligecentra.organisation;

import jakarta.validation.constraints.NotNull;

public record EditMe(@NotNull Language language) {}
