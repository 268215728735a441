package nl.veiligecentra.organisation.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** Who did what to which object, and how it ended; {@code actor} is the id at the identity provider. */
@Schema(requiredProperties = {"id", "at", "actor", "action", "result"})
public record AuditEvent(
        UUID id,
        Instant at,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        UUID areaId,
        String result,
        String origin,
        String traceId) {}
