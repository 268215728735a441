package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.time.Instant;
import java.time.LocalTime;

/** Partners act on working days between half past eight and five. */
final class OfficeHours {

    private static final LocalTime OPEN = LocalTime.of(8, 30);
    private static final int MINUTES_OPEN = 510;

    private OfficeHours() {}

    /** Some moment after so many working days; on the day itself, or the first working day after it, when none. */
    static Instant after(Instant moment, int workingDays, Dice dice) {
        var day = WorkingDays.plus(DutchTime.dateOf(moment), workingDays);
        var first = WorkingDays.isWorkingDay(day) ? day : WorkingDays.plus(day, 1);
        var drawn = first.atTime(OPEN)
                .plusMinutes(dice.between(0, MINUTES_OPEN))
                .atZone(DutchTime.AMSTERDAM)
                .toInstant();
        return drawn.isAfter(moment) ? drawn : after(moment, workingDays + 1, dice);
    }
}
