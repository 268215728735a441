package nl.veiligecentra.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether what was agreed was kept, in neutral words; nothing is said of what was never agreed. */
public enum Keeping {
    OPEN,
    KEPT,
    LATER,
    /** The date was moved after it was agreed. */
    CHANGED,
    STOPPED;

    /** @return {@code null} for what was not agreed */
    static Keeping of(MeasureStatus status, Dates dates, LocalDate today) {
        if (dates.agreedDue() == null) {
            return null;
        }
        if (status == MeasureStatus.STOPPED) {
            return STOPPED;
        }
        if (daysLate(status, dates, today) > 0) {
            return LATER;
        }
        if (!dates.agreedDue().equals(dates.due())) {
            return CHANGED;
        }
        return status == MeasureStatus.DONE ? KEPT : OPEN;
    }

    /** @return how many days after the date that holds it was done, or that it is past it today; 0 when it is not */
    static int daysLate(MeasureStatus status, Dates dates, LocalDate today) {
        if (dates.agreedDue() == null || status == MeasureStatus.STOPPED) {
            return 0;
        }
        var until = status == MeasureStatus.DONE ? dates.done() : today;
        return (int) Math.max(0, ChronoUnit.DAYS.between(dates.due(), until));
    }

    /**
     * @param agreedDue the date that was agreed first; {@code null} before
     * @param due the date that holds now
     */
    record Dates(LocalDate agreedDue, LocalDate due, LocalDate done) {}
}
