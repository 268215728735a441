package nl.veiligecentra.measure;

import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A photo or file that shows how far a measure is.
 *
 * @param bytes how many there are; {@code sha256} of them in hexadecimal
 * @param replaces the revision before this one
 * @param factDate when it happened what the document tells of
 */
@Schema(requiredProperties = {"id", "name", "mediaType", "bytes", "sha256", "revision", "uploadedAt", "organisation"})
public record MeasureDocument(
        UUID id,
        String name,
        String mediaType,
        int bytes,
        String sha256,
        int revision,
        UUID replaces,
        LocalDate factDate,
        Instant uploadedAt,
        Reference organisation)
        implements Identified {}
