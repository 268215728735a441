package nl.veiligecentra.incident;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** One report with all that the caller's view shows of it, and what the caller may do with it. */
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
            "seenByMe",
            "photoList",
            "timeline",
            "externalReferences",
            "allowed"
        })
public record IncidentDetails(
        @JsonIgnore int version,
        @JsonUnwrapped IncidentSummary summary,
        Instant occurredUntil,
        String description,
        Boolean descriptionHeld,
        BigDecimal damageEur,
        Integer minutesLost,
        PoliceReport policeReport,
        PoliceMark policeMark,
        Boolean shareWithPolice,
        LocalDate waitingUntilDate,
        Reference promisedBy,
        UUID duplicateOf,
        UUID linkedTo,
        List<IncidentPhoto> photoList,
        List<TimelineEntry> timeline,
        List<ExternalReference> externalReferences,
        List<ReporterRead> reporterReads,
        Allowed allowed)
        implements Identified, Versioned {

    @Override
    @JsonIgnore
    public UUID id() {
        return summary.id();
    }

    /** Shown to the reporter: who wanted to know that it was you, and why. */
    @Schema(requiredProperties = {"at", "organisation", "reason"})
    public record ReporterRead(Instant at, Reference organisation, ReporterReadReason reason) {}

    /** "Nummer bij de gemeente: 2026-004711". */
    @Schema(requiredProperties = {"organisation", "system", "number"})
    public record ExternalReference(Reference organisation, String system, String number, String link) {}

    /** A step that was taken; the note only for those it was meant for. */
    @Schema(requiredProperties = {"at", "to", "by"})
    public record TimelineEntry(
            Instant at, IncidentStatus from, Move to, TimelineParty by, String note, Audience noteFor, String reason) {}

    /** Of people of partners the function, never the name; absent where the reporter acted. */
    @Schema(requiredProperties = {"reporter"})
    public record TimelineParty(Reference organisation, Reference department, boolean reporter) {}

    @Schema(requiredProperties = {"transitions", "acts"})
    public record Allowed(Set<Move> transitions, Set<Act> acts) {}

    public enum Act {
        ENDORSE,
        WITHDRAW_ENDORSEMENT,
        CONFIRM,
        PATCH,
        REROUTE,
        RELEASE,
        READ_REPORTER,
        NOTE,
        ASK,
        ANSWER,
        ADD_PHOTO,
        EXTERNAL_REFERENCE,
        POLICE_MARK
    }
}
