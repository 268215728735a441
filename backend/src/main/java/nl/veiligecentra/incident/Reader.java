package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.Recipient;

import java.util.UUID;

/**
 * Somebody who is told of a report.
 *
 * @param recipient {@code null} when no address of theirs was verified: nobody writes to them
 */
public record Reader(UUID person, Recipient recipient, Interest interest) {

    /** Why this person wants to know. */
    public enum Interest {
        REPORTED_IT,
        SEES_IT_TOO,
        HANDLES_IT
    }
}
