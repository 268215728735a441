package nl.veiligecentra.brainstorm.session;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.veiligecentra.brainstorm.figure.SessionFigures;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One session, and what the caller may do with it.
 *
 * @param isReportBack whether its organiser is a guest, who reports back what the host releases
 * @param correctUntil the last day on which partners correct their own outcome
 * @param releaseNote what the host answered when it did not release it, for the organiser
 * @param invitees absent for members, but for their own
 * @param corrections for its organiser all, for a partner its own
 * @param partnersReady which named partners said that the draft is right; absent for members
 * @param addenda what was written under the minutes since they were published
 * @param figureRequests figures that were asked for it; absent for members
 * @param moves what the caller may make of it now
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "kind",
            "title",
            "status",
            "areaIds",
            "host",
            "startsAt",
            "endsAt",
            "place",
            "itemCount",
            "published",
            "organiser",
            "isReportBack",
            "items",
            "addenda",
            "moves",
            "mayEdit",
            "mayTakeNotes",
            "mayCorrect",
            "mayPublish",
            "mayAskRelease",
            "mayAdd"
        })
public record SessionDetails(
        @JsonUnwrapped SessionSummary summary,
        String purpose,
        Reference organiser,
        @JsonProperty("isReportBack") boolean isReportBack,
        String cancelReason,
        LocalDate correctUntil,
        String releaseNote,
        List<Invitee> invitees,
        List<AgendaItemDetails> items,
        List<Correction> corrections,
        List<UUID> partnersReady,
        Publication publication,
        List<Addendum> addenda,
        List<SessionFigures.Asked> figureRequests,
        Set<SessionMove> moves,
        boolean mayEdit,
        boolean mayTakeNotes,
        boolean mayCorrect,
        boolean mayPublish,
        boolean mayAskRelease,
        boolean mayAdd)
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

    /** @param sha256 of the document that partners download, in hexadecimal */
    @Schema(
            name = "SessionPublication",
            requiredProperties = {"publishedAt", "byLink"})
    public record Publication(Instant publishedAt, String sha256, boolean byLink) {}
}
