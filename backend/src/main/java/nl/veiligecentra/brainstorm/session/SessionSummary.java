package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A session in a list.
 *
 * @param version for {@code If-Match}
 * @param areaIds of its areas those that the caller takes part in; the organiser sees all
 * @param host who receives the others and publishes the minutes
 * @param itemCount how many items of the agenda the caller sees
 * @param published whether its minutes are
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "kind",
            "title",
            "status",
            "areaIds",
            "host",
            "startsAt",
            "endsAt",
            "place",
            "itemCount",
            "published"
        })
public record SessionSummary(
        UUID id,
        int version,
        SessionKind kind,
        String title,
        SessionStatus status,
        Set<UUID> areaIds,
        Reference host,
        Instant startsAt,
        Instant endsAt,
        String place,
        int itemCount,
        boolean published) {}
