package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/**
 * Whom to invite: somebody with an account, or an address.
 *
 * @param function as what they come, never a name
 * @param personId somebody of that organisation with a role in one of the areas
 * @param email of somebody without an account; in place of {@code personId}
 */
public record InviteToSession(
        @NotNull UUID organisationId,
        @NotBlank @Size(max = 80) String function,
        UUID personId,
        @Email @Size(max = 200) String email) {

    /** The same one, by what they are here. */
    InviteToSession as(UUID person) {
        return new InviteToSession(organisationId, function, person, null);
    }

    @Override
    public String toString() {
        return "an invitation";
    }
}
