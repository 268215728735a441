package nl.veiligecentra.incident;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.shared.geo.BoundingBox;
import org.jboss.resteasy.reactive.RestQuery;

import java.lang.reflect.RecordComponent;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Which reports, in which order.
 *
 * @param q words of which a report must have all, in what the caller sees of it: category, street, and, for who may read
 *     them, place, description and numbers in other systems
 * @param handler {@code me}, or the id of an organisation; of those that the caller sees in full
 * @param updatedSince only of those that the caller sees in full
 * @param format as what: the same as {@code Accept} says
 * @param externalNumber the number that a party's own system gave it; of those that the caller sees in full
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
        @RestQuery @Size(min = 1, max = 60) String externalNumber,
        @RestQuery BoundingBox bbox,

        @RestQuery @Pattern(regexp = "-reportedAt|dueAt|-endorsements")
        String sort,

        @RestQuery Boolean count,

        @RestQuery @Pattern(regexp = "json|csv|geojson") String format) {

    /** What it narrows, for the audit log: of the words that were searched for only that there were some. */
    String inWords() {
        var parts = new ArrayList<String>();
        for (var part : IncidentFilter.class.getRecordComponents()) {
            addTo(parts, part);
        }
        return parts.isEmpty() ? "" : "; " + String.join(", ", parts);
    }

    private void addTo(List<String> parts, RecordComponent part) {
        try {
            var value = part.getAccessor().invoke(this);
            var isGiven = value != null && !(value instanceof List<?> list && list.isEmpty());
            if (isGiven && !part.getName().equals("format")) {
                parts.add(part.getName() + "=" + (part.getName().equals("q") ? "given" : value));
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
