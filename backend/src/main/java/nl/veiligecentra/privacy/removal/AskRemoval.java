package nl.veiligecentra.privacy.removal;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.organisation.Language;

/**
 * @param place the address of the report, or in words where it was seen
 * @param email where the answer goes; for nothing else
 */
public record AskRemoval(
        @NotBlank @Size(max = 500) String place,
        @NotBlank @Email @Size(max = 254) String email,
        Language language) {

    Language answerIn() {
        return language == null ? Language.NL : language;
    }
}
