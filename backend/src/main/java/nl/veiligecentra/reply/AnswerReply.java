package nl.veiligecentra.reply;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.incident.DeclineReason;
import nl.veiligecentra.incident.EventResult;
import nl.veiligecentra.incident.Move;

import java.time.LocalDate;

/**
 * The answer of a party without an account.
 *
 * @param token what stands after the # of the link in the mail
 * @param to one of {@code steps} of the report
 * @param promisedForDate "Klaar op"
 * @param reason needed to decline
 * @param result needed to close an event
 * @param note for who reported it
 */
public record AnswerReply(
        @NotBlank @Size(max = 200) String token,
        @NotNull Move to,
        LocalDate promisedForDate,
        DeclineReason reason,
        EventResult result,
        @Size(min = 1, max = 1000) String note) {

    @Override
    public String toString() {
        return "an answer by link";
    }
}
