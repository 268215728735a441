package nl.veiligecentra.today;

import nl.veiligecentra.incident.IncidentSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/**
 * What others did since the caller last looked.
 *
 * @param since the end of the visit before this one
 * @param count how many reports changed: more than are listed, when there are more than ten
 */
@Schema(requiredProperties = {"since", "count", "items"})
public record Changes(Instant since, long count, List<Change> items) {

    /** The last thing that was done to one report. */
    @Schema(requiredProperties = {"what", "incident", "at"})
    public record Change(What what, IncidentSummary incident, Instant at) {}

    public enum What {
        REPORTED,
        ACKNOWLEDGED,
        IN_PROGRESS,
        WAITING,
        RESOLVED,
        CLOSED,
        REOPENED,
        DUPLICATE,
        DECLINED,
        WITHDRAWN,
        /** It lies with another party now. */
        ROUTED,
        /** Somebody wrote a message that the caller may read. */
        MESSAGE
    }
}
