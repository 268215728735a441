package nl.veiligecentra.privacy.removal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param reason in words, for who asked */
public record DecideRemoval(
        @NotNull RemovalDecision decision,
        @NotBlank @Size(max = 1000) String reason) {}
