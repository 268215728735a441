package nl.veiligecentra.measure;

import jakarta.validation.constraints.Pattern;
import nl.veiligecentra.incident.Theme;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/**
 * Which measures.
 *
 * @param owner {@code me}, or the id of an organisation
 * @param open only those that are still to be done, or only those that are not
 * @param late only those that are past their date
 * @param sort {@code code} when nothing is said
 * @param asOf as they were at that moment, of what the caller may see today
 */
public record MeasureFilter(
        @RestQuery UUID area,
        @RestQuery Theme theme,
        @RestQuery @Pattern(regexp = "me|[0-9a-f-]{36}") String owner,
        @RestQuery List<MeasureStatus> status,
        @RestQuery Boolean open,
        @RestQuery Boolean late,
        @RestQuery OffsetDateTime asOf,

        @RestQuery @Pattern(regexp = "code|dueDate|-changedAt")
        String sort) {

    static final MeasureFilter ALL = new MeasureFilter(null, null, null, null, null, null, null, null);
}
