package nl.veiligecentra.shared.time;

import java.time.Instant;

/** The quarter of the day in Amsterdam: as close as a neighbour may know when something happened. */
public enum PartOfDay {
    NIGHT,
    MORNING,
    AFTERNOON,
    EVENING;

    private static final int HOURS = 6;

    public static PartOfDay of(Instant moment) {
        return values()[moment.atZone(DutchTime.AMSTERDAM).getHour() / HOURS];
    }
}
