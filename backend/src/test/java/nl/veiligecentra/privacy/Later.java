package nl.veiligecentra.privacy;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** How far a test moves the clock. */
final class Later {

    private Later() {}

    /** So many months from now by the calendar, and some days more or less. */
    static Duration months(int months, int days) {
        var now = OffsetDateTime.now(ZoneOffset.UTC);
        return Duration.between(now, now.plusMonths(months).plusDays(days));
    }
}
