package nl.veiligecentra.brainstorm.session;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What the receiver of a link sees of what it is asked to let go. */
@Schema(requiredProperties = {"title", "kind", "heldOn", "host", "organiser", "items", "expiresAt"})
public record ReleaseView(
        String title,
        SessionKind kind,
        LocalDate heldOn,
        String host,
        String organiser,
        List<ReleasedItem> items,
        Instant expiresAt) {

    @Schema(requiredProperties = {"title"})
    public record ReleasedItem(String title, Decision decision, String partnerText, String giverText) {}
}
