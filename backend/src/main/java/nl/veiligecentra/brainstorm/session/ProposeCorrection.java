package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/** @param text what the outcome is to say to partners */
public record ProposeCorrection(
        @NotNull UUID itemId, @NotBlank @Size(max = 2000) String text) {}
