package nl.veiligecentra.chain;

import nl.veiligecentra.brainstorm.InputSummary;
import nl.veiligecentra.brainstorm.session.AgendaItemSummary;
import nl.veiligecentra.incident.IncidentSummary;
import nl.veiligecentra.measure.MeasureSummary;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * What an object came of and what came of it, as far as the caller sees it.
 *
 * @param nodes the nearest first, the subject itself among them
 * @param links each from what was first to what came of it
 * @param more whether there is more than was walked to
 */
@Schema(requiredProperties = {"subject", "nodes", "links", "more"})
public record Chain(Subject subject, List<Node> nodes, List<Link> links, boolean more) {

    /**
     * One of {@code incident}, {@code measure}, {@code input} and {@code agendaItem} is there, in the view that the caller has of it.
     *
     * @param distance how many links away
     */
    @Schema(requiredProperties = {"subject", "distance"})
    public record Node(
            Subject subject,
            int distance,
            IncidentSummary incident,
            MeasureSummary measure,
            InputSummary input,
            AgendaItemSummary agendaItem) {}

    @Schema(requiredProperties = {"from", "to", "relation"})
    public record Link(Subject from, Subject to, Relation relation) {}

    public enum Relation {
        /** A report, or what was said in a session, led to a measure. */
        LED_TO,
        /** An input, or a measure, was on an agenda. */
        TREATED_IN,
        /** The same happened to another business. */
        HAPPENED_AGAIN,
        /** Reported once more. */
        SAME_AS,
        /** A recurring measure came back. */
        RETURNED_AS
    }
}
