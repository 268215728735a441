package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/**
 * What a named partner wants its own outcome to say.
 *
 * @param answer why it was left as it was
 */
@Schema(
        name = "SessionCorrection",
        requiredProperties = {"id", "itemId", "organisation", "text", "status", "proposedAt"})
public record Correction(
        UUID id,
        UUID itemId,
        Reference organisation,
        String text,
        CorrectionStatus status,
        String answer,
        Instant proposedAt)
        implements Identified {}
