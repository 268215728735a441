package nl.veiligecentra.brainstorm.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.brainstorm.InputAbout;
import nl.veiligecentra.brainstorm.InputKind;
import nl.veiligecentra.brainstorm.InputTopic;
import nl.veiligecentra.measure.MeasureStatus;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An item of an agenda and what came of it. Members read the title, and once the minutes are published what is meant for
 * them.
 *
 * @param version for {@code If-Match}
 * @param position from 1
 * @param presenter a function
 * @param partners whose outcome it is: they look at the draft of it
 */
@Schema(
        name = "AgendaItem",
        requiredProperties = {"id", "version", "position", "title", "areaIds", "audience"})
public record AgendaItemDetails(
        UUID id,
        int version,
        int position,
        String title,
        String explanation,
        Set<UUID> areaIds,
        AgendaAudience audience,
        String presenter,
        List<Reference> partners,
        Sources sources,
        String discussion,
        Outcome outcome)
        implements Identified, Versioned {

    /** In the body too: an agenda is read at once, and each item of it is changed by itself. */
    @Override
    @JsonIgnore(false)
    public int version() {
        return version;
    }

    /**
     * What it comes from.
     *
     * @param inputs those that the caller reads, never with who gave them
     * @param otherInputs how many there are besides
     */
    @Schema(
            name = "AgendaSources",
            requiredProperties = {"inputs", "otherInputs", "measures"})
    public record Sources(
            List<SourceInput> inputs, int otherInputs, List<ItemMeasure> measures, RisingCategory rising) {}

    @Schema(
            name = "AgendaInput",
            requiredProperties = {"id", "about", "kind", "topic", "text", "supports"})
    public record SourceInput(UUID id, InputAbout about, InputKind kind, InputTopic topic, String text, int supports) {}

    @Schema(
            name = "AgendaMeasure",
            requiredProperties = {"id", "code", "action", "owner", "status"})
    public record ItemMeasure(
            UUID id, String code, String action, Reference owner, LocalDate dueDate, MeasureStatus status) {}

    /**
     * @param partnerText what partners are told
     * @param giverText what those are told who gave inputs, and members
     */
    @Schema(
            name = "AgendaOutcome",
            requiredProperties = {"measures"})
    public record Outcome(Decision decision, String partnerText, String giverText, List<ItemMeasure> measures) {}
}
