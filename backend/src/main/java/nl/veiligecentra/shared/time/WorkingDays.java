package nl.veiligecentra.shared.time;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Terms with partners are agreed in working days: Monday to Friday without the Dutch public holidays. */
public final class WorkingDays {

    private WorkingDays() {}

    public static boolean isWorkingDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !PublicHolidays.contains(date);
    }

    /** The date on which the given number of working days has passed; the day itself does not count. */
    public static LocalDate plus(LocalDate date, int workingDays) {
        if (workingDays < 0) {
            throw new IllegalArgumentException("A term cannot be negative: " + workingDays);
        }
        var day = date;
        for (int passed = 0; passed < workingDays; ) {
            day = day.plusDays(1);
            if (isWorkingDay(day)) {
                passed++;
            }
        }
        return day;
    }

    /** The last date from which the given number of working days has passed in full when {@code today} begins. */
    public static LocalDate passedSince(LocalDate today, int workingDays) {
        var day = today.minusDays(1);
        while (!plus(day, workingDays).isBefore(today)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** How many working days lie after {@code from} up to and including {@code until}; 0 when it is not later. */
    public static int between(LocalDate from, LocalDate until) {
        if (!until.isAfter(from)) {
            return 0;
        }
        return (int) from.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(WorkingDays::isWorkingDay)
                .count();
    }
}
