package nl.veiligecentra.brainstorm;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A step in the life of an input.
 *
 * @param from the status that the caller saw
 * @param reason needed to refuse
 * @param note to its giver, from who decides
 */
public record MoveInput(
        @NotNull InputStatus from,
        @NotNull InputMove to,
        RefusalReason reason,
        @Size(min = 1, max = 500) String note) {}
