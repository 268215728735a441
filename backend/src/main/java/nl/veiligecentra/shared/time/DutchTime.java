package nl.veiligecentra.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moments are kept in UTC; what people call today, tonight or Monday is read here. */
public final class DutchTime {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    public static LocalDate today(Clock clock) {
        return dateOf(clock.instant());
    }

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }

    public static Instant startOf(LocalDate date) {
        return date.atStartOfDay(AMSTERDAM).toInstant();
    }
}
