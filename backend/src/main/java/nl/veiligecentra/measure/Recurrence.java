package nl.veiligecentra.measure;

import java.time.LocalDate;
import java.time.Period;

/** How often a measure returns. */
public enum Recurrence {
    MONTHLY(Period.ofMonths(1)),
    QUARTERLY(Period.ofMonths(3)),
    HALF_YEARLY(Period.ofMonths(6)),
    YEARLY(Period.ofYears(1));

    private final Period period;

    Recurrence(Period period) {
        this.period = period;
    }

    LocalDate after(LocalDate date) {
        return date.plus(period);
    }
}
