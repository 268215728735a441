package nl.veiligecentra.shared.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is known of a document without opening it.
 *
 * @param name as its sender called it
 * @param bytes how many there are; {@code sha256} of them in hexadecimal
 * @param replaces the revision before this one, {@code null} of the first
 * @param factDate when it happened what the document tells of
 * @param uploadedBy {@code null} when that person is forgotten
 */
public record Document(
        UUID id,
        String name,
        String mediaType,
        int bytes,
        String sha256,
        int revision,
        UUID replaces,
        LocalDate factDate,
        Instant uploadedAt,
        UUID uploadedBy,
        UUID organisationId) {}
