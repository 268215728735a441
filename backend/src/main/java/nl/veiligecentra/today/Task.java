package nl.veiligecentra.today;

import nl.veiligecentra.incident.IncidentSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/** One thing that waits for the caller: a report, and what is asked about it. */
@Schema(requiredProperties = {"kind", "incident", "since"})
public record Task(Kind kind, IncidentSummary incident, Instant since, Instant dueAt) {

    public enum Kind {
        /** Past the moment that was agreed with the caller's organisation, or in the manager's areas. */
        OVERDUE,
        /** New, and lies with the caller's organisation. */
        ACKNOWLEDGE,
        /** The handler asked the reporter something. */
        QUESTION_FOR_YOU,
        /** Solved, says the handler: "klopt dat?". */
        IS_IT_SOLVED,
        /** Held text, or photos that members cannot see yet. */
        RELEASE,
        /** An event of the caller's, without an aangifte so far. */
        POLICE_REPORT_OPEN
    }
}
