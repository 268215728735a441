package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.measure.MeasureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What was said of inputs in a session, for everybody whom it is meant for.
 *
 * @param sessionId absent where the session itself does not exist for the caller
 * @param inputs how many there were, and {@code supports} how many found them too
 */
@Schema(requiredProperties = {"itemId", "heldOn", "title", "supports", "measures"})
public record SessionAnswer(
        UUID itemId,
        UUID sessionId,
        LocalDate heldOn,
        String title,
        Decision decision,
        String giverText,
        int inputs,
        int supports,
        List<Promise> measures) {

    /**
     * @param id absent where the measure itself does not exist for the caller
     * @param text in the words for members, where the caller is no partner
     */
    @Schema(
            name = "AnswerMeasure",
            requiredProperties = {"text", "status"})
    public record Promise(UUID id, String text, MeasureStatus status, LocalDate dueDate, LocalDate doneDate) {}
}
