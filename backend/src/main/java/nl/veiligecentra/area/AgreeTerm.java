package nl.veiligecentra.area;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;

import java.time.LocalDate;
import java.util.UUID;

/** @param category {@code null} for all categories that have no term of their own */
public record AgreeTerm(
        @NotNull UUID organisationId,
        @Pattern(regexp = "[A-Z][A-Z_]{1,59}") String category,
        @NotNull @Min(1) @Max(60) Integer reactWithinWorkingDays,
        @Min(1) @Max(260) Integer finishWithinWorkingDays,
        @NotNull @PastOrPresent LocalDate agreedDate) {}
