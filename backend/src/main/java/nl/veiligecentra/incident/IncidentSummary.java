package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.time.PartOfDay;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A report in a list. What the caller's view does not show is absent: in the shared view of an event everything that
 * could tell which business, or which hour.
 *
 * @param street absent when fewer than five businesses stand in it and the caller has the shared view of an event
 * @param endorsements how many see it too; situations only
 * @param photos how many the caller may see
 */
@Schema(
        requiredProperties = {
            "id",
            "area",
            "view",
            "category",
            "intake",
            "theme",
            "status",
            "severity",
            "occurredDate",
            "partOfDay",
            "mine",
            "seenByMe"
        })
public record IncidentSummary(
        UUID id,
        AreaReference area,
        View view,
        String category,
        Intake intake,
        Theme theme,
        IncidentStatus status,
        EventResult result,
        Severity severity,
        String street,
        String placeText,
        Point point,
        LocalDate occurredDate,
        PartOfDay partOfDay,
        Instant occurredFrom,
        Instant reportedAt,
        Handler handler,
        Instant dueAt,
        Boolean overdue,
        LocalDate promisedForDate,
        WaitingFor waitingFor,
        Integer endorsements,
        Integer photos,
        boolean mine,
        boolean seenByMe) {

    /** With whom it lies. */
    @Schema(requiredProperties = {"organisation"})
    public record Handler(Reference organisation, Reference department) {}
}
