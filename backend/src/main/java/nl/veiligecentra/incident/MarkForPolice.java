package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotNull;

public record MarkForPolice(@NotNull PoliceMark mark) {}
