package nl.veiligecentra.brainstorm.session;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/** A category of reports that there are more of, as it was counted when it came on the agenda. */
@Embeddable
@Schema(requiredProperties = {"category", "now", "before", "from", "until"})
public record RisingCategory(
        @NotBlank @Size(max = 60) String category,
        @NotNull @Min(0) Integer now,
        @NotNull @Min(0) Integer before,
        @NotNull LocalDate from,
        @NotNull LocalDate until) {}
