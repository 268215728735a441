package nl.veiligecentra.brainstorm.session;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/**
 * What a named partner without an account says of a draft.
 *
 * @param token what stands after the # of the link in the mail
 * @param right whether it is right so
 */
public record CorrectByLink(
        @NotBlank @Size(max = 200) String token,
        @NotNull @Size(max = 50) List<@NotNull @Valid LinkCorrection> corrections,
        @NotNull Boolean right) {

    @Override
    public String toString() {
        return "corrections by link";
    }

    /** @param text what the outcome is to say to partners */
    public record LinkCorrection(
            @NotNull UUID itemId,
            @NotBlank @Size(max = 2000) String text) {}
}
