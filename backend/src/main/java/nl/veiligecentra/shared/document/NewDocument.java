package nl.veiligecentra.shared.document;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A document as it is handed in. What kind it is does not stand here: that is found out.
 *
 * @param factDate when it happened what the document tells of
 * @param replaces the revision that this one follows, {@code null} for a document of its own
 */
public record NewDocument(
        String name, byte[] upload, LocalDate factDate, UUID uploadedBy, UUID organisationId, UUID replaces) {}
