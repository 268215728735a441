package nl.veiligecentra.reply;

import nl.veiligecentra.incident.IncidentStatus;
import nl.veiligecentra.incident.Intake;
import nl.veiligecentra.incident.Move;
import nl.veiligecentra.incident.PartyView;
import nl.veiligecentra.shared.geo.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What the receiver of a link sees of the report: never who reported it, no photos, no conversation.
 *
 * @param party with whom it lies
 * @param photos how many there are; who signs in sees them
 * @param steps what the receiver may make of it
 */
@Schema(
        requiredProperties = {
            "party",
            "area",
            "categoryNl",
            "categoryEn",
            "intake",
            "status",
            "occurredFrom",
            "reportedAt",
            "photos",
            "steps",
            "standardTexts",
            "expiresAt"
        })
public record ReplyView(
        String party,
        String area,
        String categoryNl,
        String categoryEn,
        Intake intake,
        IncidentStatus status,
        String street,
        String placeText,
        Point point,
        Instant occurredFrom,
        Instant reportedAt,
        String description,
        LocalDate promisedForDate,
        int photos,
        Set<Move> steps,
        List<StandardText> standardTexts,
        Instant expiresAt) {

    static ReplyView of(PartyView report, String party, ReplyLink link) {
        return new ReplyView(
                party,
                report.area(),
                report.categoryNl(),
                report.categoryEn(),
                report.intake(),
                report.status(),
                report.street(),
                report.placeText(),
                report.point(),
                report.occurredFrom(),
                report.reportedAt(),
                report.description(),
                report.promisedForDate(),
                report.photos(),
                report.steps(),
                StandardText.of(report.steps()),
                link.expiresAt());
    }
}
