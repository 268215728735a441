package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** The number under which a partner's own system knows this report; once for each system and number. */
public record AddExternalReference(
        @NotBlank @Size(max = 60) String system,
        @NotBlank @Size(max = 60) String number,

        @Size(max = 300) @Pattern(regexp = "https://.*", message = "must be an https address")
        String link) {}
