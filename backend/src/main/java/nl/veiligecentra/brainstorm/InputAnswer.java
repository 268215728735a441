package nl.veiligecentra.brainstorm;

import nl.veiligecentra.measure.MeasureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What came of an input in a session, in the words for who gave it.
 *
 * @param measures what was agreed because of it
 */
@Schema(requiredProperties = {"sessionId", "title", "heldOn", "decision", "text", "measures"})
public record InputAnswer(
        UUID sessionId, String title, LocalDate heldOn, Decision decision, String text, List<Promise> measures) {

    @Schema(name = "InputDecision")
    public enum Decision {
        AGREED,
        DECLINED,
        DEFERRED,
        NOTED,
        NO_STATEMENT
    }

    /**
     * @param id absent where the measure itself does not exist for the caller
     * @param agreedDueDate the day that was agreed first, where it moved since
     */
    @Schema(
            name = "InputPromise",
            requiredProperties = {"text", "status"})
    public record Promise(
            UUID id,
            String text,
            MeasureStatus status,
            LocalDate dueDate,
            LocalDate doneDate,
            LocalDate agreedDueDate) {

        Promise withoutId() {
            return new Promise(null, text, status, dueDate, doneDate, agreedDueDate);
        }
    }
}
