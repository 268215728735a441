package nl.veiligecentra.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

import static java.time.Month.APRIL;

/** The days on which Dutch offices are closed. Goede Vrijdag is not among them; 5 mei is every fifth year. */
final class PublicHolidays {

    private PublicHolidays() {}

    static boolean contains(LocalDate date) {
        return isFixed(date) || isCountedFromEaster(date);
    }

    private static boolean isFixed(LocalDate date) {
        return switch (date.getMonth()) {
            case JANUARY -> date.getDayOfMonth() == 1;
            case APRIL -> date.equals(kingsDay(date.getYear()));
            case MAY -> date.getDayOfMonth() == 5 && date.getYear() % 5 == 0;
            case DECEMBER -> date.getDayOfMonth() == 25 || date.getDayOfMonth() == 26;
            default -> false;
        };
    }

    private static boolean isCountedFromEaster(LocalDate date) {
        var easter = easter(date.getYear());
        var easterMonday = easter.plusDays(1);
        var ascensionDay = easter.plusDays(39);
        var whitSunday = easter.plusDays(49);
        var whitMonday = easter.plusDays(50);
        return date.equals(easter)
                || date.equals(easterMonday)
                || date.equals(ascensionDay)
                || date.equals(whitSunday)
                || date.equals(whitMonday);
    }

    private static LocalDate kingsDay(int year) {
        var birthday = LocalDate.of(year, APRIL, 27);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** The anonymous Gregorian computus, as published in Nature, 20 April 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (8 * century + 13) / 25;
        int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int late = (golden + 11 * epact + 22 * weekday) / 451;
        int day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
