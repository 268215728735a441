package nl.veiligecentra.brainstorm.figure;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Figures that were asked, and what came of it.
 *
 * @param organisation who was asked
 * @param reason why it was refused or withdrawn
 * @param overdue whether its day passed without an answer
 * @param moves what the caller may make of it now
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "areaId",
            "organisation",
            "owner",
            "offences",
            "periodFrom",
            "periodUntil",
            "purpose",
            "dueDate",
            "status",
            "askedOn",
            "overdue",
            "documents",
            "moves",
            "mayEdit",
            "mayDeliver"
        })
public record FigureRequest(
        UUID id,
        @JsonIgnore(false) int version,
        UUID areaId,
        Reference organisation,
        Owner owner,
        UUID sessionId,
        String offences,
        LocalDate periodFrom,
        LocalDate periodUntil,
        String daysAndHours,
        String purpose,
        LocalDate dueDate,
        FigureStatus status,
        String reason,
        LocalDate askedOn,
        boolean overdue,
        List<Handed> documents,
        Set<FigureMove> moves,
        boolean mayEdit,
        boolean mayDeliver)
        implements Identified, Versioned {

    /** Who asked, by organisation and function. */
    @Schema(
            name = "FigureRequestOwner",
            requiredProperties = {"organisation", "role"})
    public record Owner(Reference organisation, Role role) {}

    @Schema(
            name = "FigureDocument",
            requiredProperties = {"id", "name", "mediaType", "bytes", "sha256", "uploadedAt"})
    public record Handed(UUID id, String name, String mediaType, int bytes, String sha256, Instant uploadedAt) {}
}
