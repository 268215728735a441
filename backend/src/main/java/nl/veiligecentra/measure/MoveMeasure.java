package nl.veiligecentra.measure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;

/**
 * A step in the life of a measure.
 *
 * @param from the status that the caller saw
 * @param agreedDate to agree on behalf of another organisation: the day of the meeting where its attendee said yes
 * @param doneDate when it was done; today when nothing is said
 * @param reason needed to stop, or to open again what was over
 */
public record MoveMeasure(
        @NotNull MeasureStatus from,
        @NotNull MeasureStatus to,
        LocalDate agreedDate,
        LocalDate doneDate,
        @Size(min = 1, max = 500) String reason) {}
