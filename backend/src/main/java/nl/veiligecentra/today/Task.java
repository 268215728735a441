package nl.veiligecentra.today;

import nl.veiligecentra.brainstorm.InputSummary;
import nl.veiligecentra.brainstorm.figure.FigureRequest;
import nl.veiligecentra.incident.IncidentSummary;
import nl.veiligecentra.measure.MeasureSummary;
import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;

/**
 * One thing that waits for the caller: a report, a measure, an input or figures, and what is asked about it.
 *
 * @param takenOverFrom somebody who is away, and for whom the caller stands in
 * @param movedTo who stands in for the caller, who is away, and has it now
 */
@Schema(requiredProperties = {"kind"})
public record Task(
        Kind kind,
        IncidentSummary incident,
        MeasureSummary measure,
        InputSummary input,
        FigureRequest figures,
        Instant since,
        Instant dueAt,
        Reference takenOverFrom,
        Reference movedTo) {

    public enum Kind {
        /** Past the moment that was agreed with the caller's organisation, or in the manager's areas. */
        OVERDUE,
        /** Lies with a party of which nobody can answer here; for the manager. */
        CANNOT_ANSWER,
        /** Not taken up for a working day by a party that agreed on a term; for the manager. */
        UNANSWERED,
        /** "Niet opgelost" was said, and nobody did anything since. */
        REOPENED,
        /** Held text that partners cannot see yet. */
        RELEASE,
        /** New, and lies with the caller's organisation. */
        ACKNOWLEDGE,
        /** The handler asked the reporter something. */
        QUESTION_FOR_YOU,
        /** Solved, says the handler: "klopt dat?". */
        IS_IT_SOLVED,
        /** An event of the caller's, without an aangifte so far. */
        POLICE_REPORT_OPEN,
        /** Past the date that was agreed, by the caller's organisation or in the manager's areas. */
        MEASURE_LATE,
        /** Changes access, so the fire service says first what it thinks. */
        MEASURE_ADVICE,
        /** Proposed to the caller's organisation, which has not said yes. */
        MEASURE_TO_AGREE,
        /** The caller's organisation agreed to it by a date within 14 days. */
        MEASURE_DUE_SOON,
        /** Waits for the caller to decide whether others read it. */
        INPUT_TO_READ,
        /** Its giver answered what the caller, or another moderator, asked. */
        INPUT_ANSWERED_BACK,
        /** A moderator asked the caller something about their input. */
        INPUT_ASKED,
        /** Asked of the caller's organisation, and past its day. */
        FIGURES_LATE,
        /** Asked of the caller's organisation. */
        FIGURES_TO_DELIVER
    }
}
