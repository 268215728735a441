package nl.veiligecentra.shared.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkingDaysTest {

    private static final LocalDate THURSDAY_BEFORE_EASTER = LocalDate.of(2026, 4, 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01", "2026-04-05", "2026-04-06", "2026-04-27", "2026-05-14", "2026-05-24", "2026-05-25",
                "2026-12-25", "2026-12-26", "2025-04-26", "2025-05-05", "2030-05-05", "2038-04-26", "2025-04-21"
            })
    void aPublicHolidayIsNoWorkingDay(LocalDate holiday) {
        assertThat(PublicHolidays.contains(holiday)).isTrue();
        assertThat(WorkingDays.isWorkingDay(holiday)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-04-03",
                "2025-04-18",
                "2026-05-05",
                "2026-12-24",
                "2026-12-31",
                "2026-05-15",
                "2027-04-26",
                "2025-04-28"
            })
    void goodFridayAndAnOrdinaryFifthOfMayAreWorkingDays(LocalDate date) {
        assertThat(WorkingDays.isWorkingDay(date)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2000,2000-04-23", "2024,2024-03-31", "2025,2025-04-20", "2027,2027-03-28", "2038,2038-04-25"})
    void easterMovesWithTheMoon(int year, LocalDate sunday) {
        assertThat(PublicHolidays.easter(year)).isEqualTo(sunday);
    }

    @ParameterizedTest
    @CsvSource({"0,2026-04-02", "1,2026-04-03", "2,2026-04-07", "5,2026-04-10", "6,2026-04-13"})
    void aTermSkipsTheWeekendAndEasterMonday(int workingDays, LocalDate end) {
        assertThat(WorkingDays.plus(THURSDAY_BEFORE_EASTER, workingDays)).isEqualTo(end);
    }

    @Test
    void aTermThatStartsInTheWeekendCountsFromMonday() {
        assertThat(WorkingDays.plus(LocalDate.of(2026, 11, 21), 1)).isEqualTo("2026-11-23");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-25,1,2026-11-23", // Wednesday: what came on Monday waited all Tuesday
        "2026-11-24,1,2026-11-22", // Tuesday: what came on Sunday waited all Monday
        "2026-11-23,1,2026-11-19", // Monday: Friday was the last working day
        "2026-04-07,1,2026-04-02", // the day after Easter Monday: Good Friday counted
        "2026-04-08,1,2026-04-06",
        "2026-11-25,2,2026-11-22"
    })
    void aWorkingDayHasPassedWhenItIsOver(LocalDate today, int workingDays, LocalDate last) {
        assertThat(WorkingDays.passedSince(today, workingDays)).isEqualTo(last);
    }

    @Test
    void aNegativeTermIsRefused() {
        assertThatThrownBy(() -> WorkingDays.plus(THURSDAY_BEFORE_EASTER, -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 40, 260})
    void countingBetweenUndoesAdding(int workingDays) {
        var end = WorkingDays.plus(THURSDAY_BEFORE_EASTER, workingDays);

        assertThat(WorkingDays.between(THURSDAY_BEFORE_EASTER, end)).isEqualTo(workingDays);
    }

    @Test
    void nothingLiesBetweenADayAndAnEarlierOne() {
        assertThat(WorkingDays.between(THURSDAY_BEFORE_EASTER, THURSDAY_BEFORE_EASTER))
                .isZero();
        assertThat(WorkingDays.between(THURSDAY_BEFORE_EASTER, LocalDate.of(2026, 3, 1)))
                .isZero();
    }
}
