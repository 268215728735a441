package nl.veiligecentra.organisation.deputy;

import jakarta.validation.constraints.NotNull;

import java.time.LocalDate;
import java.util.UUID;

public record NameDeputy(
        @NotNull UUID areaId,
        @NotNull UUID deputyPersonId,
        @NotNull LocalDate fromDate,
        @NotNull LocalDate untilDate) {}
