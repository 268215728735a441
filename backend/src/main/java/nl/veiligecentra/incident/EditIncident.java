package nl.veiligecentra.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.math.BigDecimal;
import java.time.Instant;

/** What the reporter may still add or mend; the fields mean what they mean in {@link ReportIncident}. */
public record EditIncident(
        @NotNull Instant occurredFrom,
        Instant occurredUntil,
        @Size(max = 120) String placeText,
        @Size(max = 1000) String description,
        Boolean keepDescription,

        @DecimalMin("0") @DecimalMax("99999999") @Digits(integer = 8, fraction = 2)
        BigDecimal damageEur,

        @Min(0) @Max(100_000) Integer minutesLost,
        @NotNull @Valid PoliceReport policeReport,
        @NotNull Boolean shareWithPolice) {}
