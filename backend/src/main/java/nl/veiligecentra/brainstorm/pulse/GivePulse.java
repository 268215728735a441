package nl.veiligecentra.brainstorm.pulse;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Three marks for the cooperation.
 *
 * @param token what stands after the # of the link in the mail
 */
public record GivePulse(
        @NotBlank @Size(max = 200) String token,
        @NotNull @Min(1) @Max(10) Integer communication,
        @NotNull @Min(1) @Max(10) Integer decisiveness,
        @NotNull @Min(1) @Max(10) Integer beingHeard,
        @Size(min = 1, max = 200) String remark) {

    @Override
    public String toString() {
        return "marks by link";
    }
}
