package nl.veiligecentra.incident;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.shared.geo.BoundingBox;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Which reports, in which order.
 *
 * @param q words of which a report must have all, in what the caller sees of it: category, street, and, for who may read
 *     them, place, description and numbers in other systems
 * @param handler {@code me}, or the id of an organisation; of those that the caller sees in full
 * @param updatedSince only of those that the caller sees in full
 * @param bbox minLon,minLat,maxLon,maxLat; where the caller sees no point, the middle of the street counts
 */
public record IncidentFilter(
        @RestQuery @Size(min = 2, max = 100) String q,
        @RestQuery UUID area,
        @RestQuery List<IncidentStatus> status,
        @RestQuery Boolean open,
        @RestQuery @Size(max = 50) List<String> category,
        @RestQuery Theme theme,
        @RestQuery @Pattern(regexp = "me|[0-9a-f-]{36}") String handler,
        @RestQuery Boolean mine,
        @RestQuery OffsetDateTime from,
        @RestQuery OffsetDateTime until,
        @RestQuery OffsetDateTime updatedSince,
        @RestQuery BoundingBox bbox,

        @RestQuery @Pattern(regexp = "-reportedAt|dueAt|-endorsements")
        String sort,

        @RestQuery Boolean count) {}
