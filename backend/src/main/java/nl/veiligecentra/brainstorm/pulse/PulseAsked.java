package nl.veiligecentra.brainstorm.pulse;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Fired when somebody is asked how the cooperation goes. The token is in the mail and nowhere else.
 *
 * @param personId {@code null} for who has no account
 * @param email {@code null} for who has one
 */
public record PulseAsked(String title, LocalDate heldOn, LocalDate until, UUID personId, String email, String token) {

    @Override
    public String toString() {
        return "a question how it goes";
    }
}
