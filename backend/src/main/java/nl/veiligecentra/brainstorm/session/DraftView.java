package nl.veiligecentra.brainstorm.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the receiver of a link sees of a draft: its own outcomes. */
@Schema(requiredProperties = {"title", "heldOn", "organisation", "correctUntil", "items", "saidRight"})
public record DraftView(
        String title,
        LocalDate heldOn,
        String organisation,
        LocalDate correctUntil,
        List<DraftItem> items,
        boolean saidRight) {

    @Schema(requiredProperties = {"id", "title", "corrections"})
    public record DraftItem(
            UUID id, String title, Decision decision, String partnerText, List<ItemCorrection> corrections) {}

    @Schema(requiredProperties = {"text", "status"})
    public record ItemCorrection(String text, CorrectionStatus status, String answer) {}
}
