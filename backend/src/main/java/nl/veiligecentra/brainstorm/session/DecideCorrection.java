package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the organiser does with a correction.
 *
 * @param taken whether the outcome says this from now on
 * @param answer needed when it is not
 */
public record DecideCorrection(
        @NotNull Boolean taken, @Size(min = 1, max = 500) String answer) {}
