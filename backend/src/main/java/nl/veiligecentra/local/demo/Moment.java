package nl.veiligecentra.local.demo;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import static java.util.stream.IntStream.rangeClosed;

/** When in the week something tends to happen: weights for Monday to Sunday, and the hours between which. */
enum Moment {
    SHOP_HOURS(List.of(6, 9, 10, 11, 16, 18, 9), 10, 18),
    OFFICE_HOURS(List.of(10, 10, 10, 10, 9, 3, 1), 7, 17),
    MORNING(List.of(18, 9, 9, 9, 9, 12, 6), 7, 10),
    DUSK(List.of(10, 10, 10, 11, 11, 8, 7), 17, 22),
    EVENING(List.of(7, 7, 8, 11, 18, 18, 9), 18, 24),
    NIGHT(List.of(10, 9, 9, 9, 12, 14, 14), 0, 6),
    WEEKEND_NIGHT(List.of(1, 1, 1, 2, 10, 24, 12), 0, 3);

    private final List<Integer> week;
    private final int fromHour;
    private final int untilHour;

    Moment(List<Integer> week, int fromHour, int untilHour) {
        this.week = week;
        this.fromHour = fromHour;
        this.untilHour = untilHour;
    }

    /** In the month of the given first day, up to and including its given last day. */
    LocalDateTime drawIn(LocalDate first, LocalDate last, Dice dice) {
        var days = rangeClosed(0, last.getDayOfMonth() - first.getDayOfMonth())
                .mapToObj(first::plusDays)
                .toList();
        var day = dice.oneOf(days, date -> week.get(date.getDayOfWeek().ordinal()) + 0.1);
        int minutes = dice.between(fromHour * 60, untilHour * 60 - 1);
        return day.atStartOfDay().plusMinutes(minutes);
    }

    List<Integer> week() {
        return week;
    }

    int fromHour() {
        return fromHour;
    }

    int untilHour() {
        return untilHour;
    }

    /** Found when the shop opens. */
    boolean isFoundLater() {
        return this == NIGHT;
    }
}
