package nl.veiligecentra.brainstorm.pulse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param token what stands after the # of the link in the mail */
public record ReadPulse(@NotBlank @Size(max = 200) String token) {

    @Override
    public String toString() {
        return "a look by link";
    }
}
