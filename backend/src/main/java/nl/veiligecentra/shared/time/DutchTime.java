package nl.veiligecentra.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Moments are kept in UTC; what people call today, tonight or Monday is read here. */
public final class DutchTime {

    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private DutchTime() {}

    public static LocalDate dateOf(Instant moment) {
        return LocalDate.ofInstant(moment, AMSTERDAM);
    }
}
