package nl.veiligecentra.organisation.deputy;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.UUID;

/** @param personId who stands in for the caller */
public record NameDeputy(
        @NotNull UUID areaId,
        @NotNull UUID personId,
        @NotNull LocalDate fromDate,
        @NotNull LocalDate untilDate) {}
