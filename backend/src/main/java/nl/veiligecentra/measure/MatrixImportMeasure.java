package nl.veiligecentra.measure;

import nl.veiligecentra.incident.Theme;

import java.math.BigDecimal;
import java.time.LocalDate;

/** A measure as somebody's matrix tells of it: what is not filled in is {@code null}, and owners are names still. */
record MatrixImportMeasure(
        String code,
        Theme theme,
        String bottleneck,
        String goal,
        String action,
        String owner,
        String coOwners,
        Priority priority,
        MeasureStatus status,
        LocalDate start,
        LocalDate due,
        LocalDate done,
        BigDecimal cost,
        String paidBy,
        String note) {}
