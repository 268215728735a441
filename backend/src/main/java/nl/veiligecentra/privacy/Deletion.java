package nl.veiligecentra.privacy;

import nl.veiligecentra.shared.personal.RetentionTerm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the register of deletions: what was forgotten, never what it was.
 *
 * @param subjectId the object that stays without it; absent where it is gone
 * @param count how many
 */
@Schema(requiredProperties = {"id", "at", "term", "kind", "count"})
public record Deletion(UUID id, Instant at, RetentionTerm term, String kind, UUID subjectId, UUID areaId, int count) {}
