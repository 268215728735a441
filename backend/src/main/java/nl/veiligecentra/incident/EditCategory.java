package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What an administrator may change; code and intake are fixed, because reports were made under them. */
public record EditCategory(
        @NotBlank @Size(max = 60) String labelNl,
        @NotBlank @Size(max = 60) String labelEn,
        @NotNull Severity defaultSeverity,
        @NotNull @Pattern(regexp = "[A-Z_]{1,40}") String defaultParty,
        @Size(max = 200) String hintNl,
        @Size(max = 200) String hintEn,
        @NotNull Boolean callEmergencyFirst) {

    static EditCategory of(Category category) {
        return new EditCategory(
                category.labelNl(),
                category.labelEn(),
                category.defaultSeverity(),
                category.defaultParty(),
                category.hintNl(),
                category.hintEn(),
                category.callEmergencyFirst());
    }
}
