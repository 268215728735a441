package nl.veiligecentra.measure;

import nl.veiligecentra.measure.Keeping.Dates;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;

import static org.assertj.core.api.Assertions.assertThat;

class KeepingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 4, 1);

    @Test
    void nothingIsSaidOfAProposal() {
        var dates = new Dates(null, FIRST, null);

        assertThat(Keeping.of(MeasureStatus.PROPOSED, dates, LATER)).isNull();
        assertThat(Keeping.daysLate(MeasureStatus.PROPOSED, dates, LATER)).isZero();
    }

    @Test
    void onTheDayItselfItIsNotLate() {
        var dates = new Dates(FIRST, FIRST, null);

        assertThat(Keeping.of(MeasureStatus.AGREED, dates, FIRST)).isEqualTo(Keeping.OPEN);
        assertThat(Keeping.of(MeasureStatus.AGREED, dates, FIRST.plusDays(1))).isEqualTo(Keeping.LATER);
        assertThat(Keeping.daysLate(MeasureStatus.AGREED, dates, FIRST.plusDays(12)))
                .isEqualTo(12);
    }

    @Test
    void doneInTimeIsKeptHoweverLongAgo() {
        var dates = new Dates(FIRST, FIRST, FIRST.minusDays(3));

        assertThat(Keeping.of(MeasureStatus.DONE, dates, LATER)).isEqualTo(Keeping.KEPT);
        assertThat(Keeping.daysLate(MeasureStatus.DONE, dates, LATER)).isZero();
    }

    @Test
    void doneAfterItsDateIsLaterByTheDaysBetween() {
        var dates = new Dates(FIRST, FIRST, FIRST.plusDays(5));

        assertThat(Keeping.of(MeasureStatus.DONE, dates, LATER)).isEqualTo(Keeping.LATER);
        assertThat(Keeping.daysLate(MeasureStatus.DONE, dates, LATER)).isEqualTo(5);
    }

    @Test
    void aDateThatMovedIsChangedEvenWhenItWasKept() {
        assertThat(Keeping.of(MeasureStatus.DONE, new Dates(FIRST, LATER, LATER), LATER))
                .isEqualTo(Keeping.CHANGED);
        assertThat(Keeping.of(MeasureStatus.AGREED, new Dates(FIRST, LATER, null), FIRST))
                .isEqualTo(Keeping.CHANGED);
    }

    @Test
    void aDateThatMovedAndPassedIsLater() {
        assertThat(Keeping.of(MeasureStatus.IN_PROGRESS, new Dates(FIRST, LATER, null), LATER.plusDays(1)))
                .isEqualTo(Keeping.LATER);
    }

    @Test
    void whatStoppedIsNeverLate() {
        var dates = new Dates(FIRST, FIRST, null);

        assertThat(Keeping.of(MeasureStatus.STOPPED, dates, LATER)).isEqualTo(Keeping.STOPPED);
        assertThat(Keeping.daysLate(MeasureStatus.STOPPED, dates, LATER)).isZero();
    }
}
