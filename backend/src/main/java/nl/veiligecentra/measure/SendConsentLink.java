package nl.veiligecentra.measure;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param email where the owner organisation reads its mail; kept until the mail is sent */
public record SendConsentLink(
        @NotBlank @Email @Size(max = 254) String email) {

    @Override
    public String toString() {
        return "a link to say yes";
    }
}
