package nl.veiligecentra.brainstorm;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One input, and what the caller may do with it.
 *
 * @param named whether partners may know who wrote it, once it is on an agenda
 * @param incidents reports that it refers to, for its giver and the manager who moderates it
 * @param writer for the manager who moderates it; for the partner that it is about, where it is on an agenda and named
 * @param refusal for its giver and moderators
 * @param mergedInto for its giver, once that one is accepted, and for moderators
 * @param session in which it is treated, while it is on its agenda and that was sent
 * @param answers what came of it, the oldest first: more than one where it was put off before
 * @param messages between its giver and moderators, the oldest first; empty for everybody else
 * @param moves what the caller may make of it now
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "areaId",
            "about",
            "kind",
            "topic",
            "text",
            "status",
            "submittedOn",
            "supports",
            "mine",
            "supported",
            "needsAnswer",
            "named",
            "answers",
            "messages",
            "moves",
            "mayEdit",
            "maySupport",
            "mayMerge",
            "mayWrite"
        })
public record InputDetails(
        @JsonUnwrapped InputSummary summary,
        boolean named,
        List<LinkedIncident> incidents,
        Writer writer,
        Refusal refusal,
        UUID mergedInto,
        Session session,
        List<InputAnswer> answers,
        List<Message> messages,
        Set<InputMove> moves,
        boolean mayEdit,
        boolean maySupport,
        boolean mayMerge,
        boolean mayWrite)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public UUID id() {
        return summary.id();
    }

    @Override
    @JsonIgnore
    public int version() {
        return summary.version();
    }

    /** @param streetName absent where the report has no street, or the caller does not see it */
    @Schema(
            name = "InputIncident",
            requiredProperties = {"id", "category"})
    public record LinkedIncident(UUID id, String category, String streetName) {}

    @Schema(
            name = "InputWriter",
            requiredProperties = {"name", "organisationName"})
    public record Writer(String name, String organisationName) {}

    @Schema(
            name = "InputSession",
            requiredProperties = {"id", "title", "startsOn"})
    public record Session(UUID id, String title, LocalDate startsOn) {}

    /** @param note in the moderator's own words */
    @Schema(
            name = "InputRefusal",
            requiredProperties = {"reason"})
    public record Refusal(RefusalReason reason, String note) {}

    /** @param mine whether the caller wrote it */
    @Schema(
            name = "InputMessage",
            requiredProperties = {"id", "from", "text", "writtenOn", "mine"})
    public record Message(UUID id, Side from, String text, LocalDate writtenOn, boolean mine) {}

    /** Who speaks, of the two who do; never by name. */
    @Schema(name = "InputSide")
    public enum Side {
        GIVER,
        MODERATOR
    }
}
