package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param email of whoever lets it be published for the host */
public record AskRelease(@NotBlank @Email @Size(max = 200) String email) {

    @Override
    public String toString() {
        return "an address";
    }
}
