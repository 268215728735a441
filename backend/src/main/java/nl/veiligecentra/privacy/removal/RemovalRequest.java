package nl.veiligecentra.privacy.removal;

import nl.veiligecentra.organisation.AreaReference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/**
 * What was asked, without the address of who asked it.
 *
 * @param area absent when it could not be found in what they wrote: then it is an administrator's
 * @param incidentId the report, when they gave its address
 */
@Schema(requiredProperties = {"id", "place", "askedAt"})
public record RemovalRequest(
        UUID id,
        AreaReference area,
        UUID incidentId,
        String place,
        Instant askedAt,
        RemovalDecision decision,
        String reason,
        Instant decidedAt) {

    boolean isOpen() {
        return decision == null;
    }
}
