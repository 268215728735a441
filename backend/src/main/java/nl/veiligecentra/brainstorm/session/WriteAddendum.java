package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WriteAddendum(@NotBlank @Size(max = 2000) String text) {}
