package nl.veiligecentra.organisation.invitation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param token what stands after the # of the link in the mail */
public record AcceptInvitation(@NotBlank @Size(max = 200) String token) {

    @Override
    public String toString() {
        return "an acceptance";
    }
}
