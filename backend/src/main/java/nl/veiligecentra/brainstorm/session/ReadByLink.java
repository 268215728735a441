package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param token what stands after the # of the link in the mail */
public record ReadByLink(@NotBlank @Size(max = 200) String token) {

    @Override
    public String toString() {
        return "a look by link";
    }
}
