package nl.veiligecentra.effect;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import nl.veiligecentra.incident.Facet;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.time.Months;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.YearMonth;
import java.util.Locale;
import java.util.UUID;

/**
 * Which figures.
 *
 * @param area all areas of the caller when absent
 * @param from the first month, as {@code 2026-01}; eleven months before the last one when absent
 * @param until the last month, included; this month when absent
 * @param by what is counted apart
 */
public record StatisticsFilter(
        @RestQuery UUID area,

        @RestQuery @Pattern(regexp = MONTH) String from,

        @RestQuery @Pattern(regexp = MONTH) String until,

        @RestQuery @NotNull @Pattern(regexp = "month|weekday-hour|category|street")
        String by) {

    private static final String MONTH = "20\\d\\d-(0[1-9]|1[0-2])";
    private static final int A_YEAR = 12;
    private static final int MONTHS_AT_MOST = 36;

    Facet facet() {
        return Facet.valueOf(by.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    Months months(YearMonth thisMonth) {
        var last = until == null ? thisMonth : YearMonth.parse(until);
        var first = from == null ? last.minusMonths(A_YEAR - 1L) : YearMonth.parse(from);
        var months = new Months(first, last);
        if (months.count() < 1) {
            throw wrong("until", "before-from", "The last month lies before the first.");
        }
        if (months.count() > MONTHS_AT_MOST) {
            throw wrong("from", "too-long", "A period is at most 36 months.");
        }
        return months;
    }

    static InvalidInput wrong(String parameter, String code, String detail) {
        return new InvalidInput(InputError.inParameter(parameter, code, detail));
    }
}
