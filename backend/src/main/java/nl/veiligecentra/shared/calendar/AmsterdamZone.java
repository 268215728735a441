package nl.veiligecentra.shared.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import nl.veiligecentra.shared.time.DutchTime;

import java.util.TimeZone;

/** The hours of the Netherlands as a calendar file explains them; what calendars know by name is not relied on. */
final class AmsterdamZone {

    private static final UtcOffset WINTER = new UtcOffset(true, 1, 0);
    private static final UtcOffset SUMMER = new UtcOffset(true, 2, 0);

    private AmsterdamZone() {}

    static TimezoneAssignment assignment() {
        var zone = new VTimezone(DutchTime.AMSTERDAM.getId());
        zone.addDaylightSavingsTime(
                lastSunday(new DaylightSavingsTime(), new DateTimeComponents(1996, 3, 31, 2, 0, 0, false), "CEST"));
        zone.getDaylightSavingsTime().forEach(summer -> offsets(summer, WINTER, SUMMER));
        zone.addStandardTime(
                lastSunday(new StandardTime(), new DateTimeComponents(1996, 10, 27, 3, 0, 0, false), "CET"));
        zone.getStandardTimes().forEach(winter -> offsets(winter, SUMMER, WINTER));
        return new TimezoneAssignment(TimeZone.getTimeZone(DutchTime.AMSTERDAM), zone);
    }

    private static <T extends Observance> T lastSunday(T observance, DateTimeComponents first, String name) {
        observance.setDateStart(first);
        observance.addTimezoneName(name);
        observance.setRecurrenceRule(new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(first.getMonth())
                .byDay(-1, DayOfWeek.SUNDAY)
                .build());
        return observance;
    }

    private static void offsets(Observance observance, UtcOffset from, UtcOffset to) {
        observance.setTimezoneOffsetFrom(from);
        observance.setTimezoneOffsetTo(to);
    }
}
