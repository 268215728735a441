package nl.veiligecentra.brainstorm;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WriteMessage(@NotBlank @Size(max = 1000) String text) {}
