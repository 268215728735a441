package nl.veiligecentra.incident;

import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The moments by which it is decided what waits for somebody, all of one "now".
 *
 * @param workingDayAgo what lies since before it waited for a full working day
 */
record TaskMoments(
        Instant now, LocalDate today, Instant workingDayAgo, Instant twoWorkingDaysAgo, Instant aangifteAskedSince) {

    private static final Duration AANGIFTE_WORTH_ASKING = Duration.ofDays(14);

    static TaskMoments of(Clock clock) {
        var now = clock.instant();
        var today = DutchTime.dateOf(now);
        return new TaskMoments(now, today, endOfDay(today, 1), endOfDay(today, 2), now.minus(AANGIFTE_WORTH_ASKING));
    }

    private static Instant endOfDay(LocalDate today, int workingDays) {
        return DutchTime.startOf(WorkingDays.passedSince(today, workingDays).plusDays(1));
    }
}
