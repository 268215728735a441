package nl.veiligecentra.shared.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/** Years 1 to 9999. Others can be written down, but the database can neither keep nor compare all of them. */
public final class FourDigitYears {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

    private FourDigitYears() {}

    /** @return {@code true} for what is no moment and no date */
    public static boolean contain(Object value) {
        if (value instanceof Instant moment) {
            return !moment.isBefore(FIRST) && moment.isBefore(END);
        }
        if (value instanceof OffsetDateTime moment) {
            return contain(moment.toInstant());
        }
        return !(value instanceof LocalDate date) || (date.getYear() >= 1 && date.getYear() <= 9999);
    }
}
