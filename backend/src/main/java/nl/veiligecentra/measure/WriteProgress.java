package nl.veiligecentra.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record WriteProgress(@NotBlank @Size(max = 2000) String text) {}
