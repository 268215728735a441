package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The answer of a host without an account.
 *
 * @param token what stands after the # of the link in the mail
 * @param note why not
 */
public record AnswerRelease(
        @NotBlank @Size(max = 200) String token,
        @NotNull Boolean agrees,
        @Size(min = 1, max = 500) String note) {

    @Override
    public String toString() {
        return "an answer by link";
    }
}
