package nl.veiligecentra.shared.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** Whole months, the first and the last included. */
public record Months(YearMonth first, YearMonth last) {

    public static Months year(int year) {
        return new Months(YearMonth.of(year, 1), YearMonth.of(year, 12));
    }

    public Months yearEarlier() {
        return new Months(first.minusYears(1), last.minusYears(1));
    }

    public long count() {
        return ChronoUnit.MONTHS.between(first, last) + 1;
    }

    public List<YearMonth> each() {
        return Stream.iterate(first, month -> month.plusMonths(1))
                .limit(count())
                .toList();
    }

    public LocalDate firstDay() {
        return first.atDay(1);
    }

    public LocalDate firstDayOfLast() {
        return last.atDay(1);
    }
}
