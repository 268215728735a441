package nl.veiligecentra.incident;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.shared.geo.Point;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

/**
 * A report, as it is sent.
 *
 * @param occurredFrom when it happened or was seen; now when absent
 * @param point WGS84; inside the area's boundary plus 250 m
 * @param streetId a street of the area; the nearest one to the point when absent
 * @param keepDescription the sender knows that it describes a person and wants it kept for the manager
 * @param damageEur euros; absent is unknown, not 0
 * @param shareWithPolice the wijkagent may know that the sender reported this, and call
 * @param linkedTo another event: "dit gebeurde mij ook"
 */
public record ReportIncident(
        @NotNull UUID areaId,
        @NotBlank @Size(max = 60) String category,
        Severity severity,
        Instant occurredFrom,
        Instant occurredUntil,
        Point point,
        UUID streetId,
        @Size(max = 120) String placeText,
        @Size(max = 1000) String description,
        Boolean keepDescription,

        @DecimalMin("0") @DecimalMax("99999999") @Digits(integer = 8, fraction = 2)
        BigDecimal damageEur,

        @Min(0) @Max(100_000) Integer minutesLost,
        @Valid PoliceReport policeReport,
        Boolean shareWithPolice,
        UUID linkedTo) {}
