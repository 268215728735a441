package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A step in the life of a session.
 *
 * @param from the status that the caller saw
 * @param reason needed to call it off; who was invited reads it
 */
public record MoveSession(
        @NotNull SessionStatus from,
        @NotNull SessionMove to,
        @Size(min = 1, max = 500) String reason) {}
