package nl.veiligecentra.brainstorm.pulse;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Fired when people are asked how the cooperation goes. Tokens are in the mails and nowhere else. */
public record PulseAsked(String title, LocalDate heldOn, LocalDate until, List<Reader> readers) {

    @Override
    public String toString() {
        return "a question how it goes";
    }

    /**
     * @param personId {@code null} for who has no account
     * @param email {@code null} for who has one
     */
    public record Reader(UUID personId, String email, String token) {

        @Override
        public String toString() {
            return "somebody who is asked";
        }
    }
}
