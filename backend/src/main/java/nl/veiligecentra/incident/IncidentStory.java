package nl.veiligecentra.incident;

import java.time.LocalDate;
import java.util.UUID;

/**
 * As much of a report as all who are told of it may know: of an event that is who reported it and who handles it, of a
 * situation whoever sees it too.
 *
 * @param handler with whom it lies, with its department
 */
public record IncidentStory(
        UUID id,
        UUID areaId,
        String area,
        String category,
        Intake intake,
        IncidentStatus status,
        String categoryNl,
        String categoryEn,
        String street,
        String handler,
        LocalDate promisedForDate,
        EventResult result) {}
