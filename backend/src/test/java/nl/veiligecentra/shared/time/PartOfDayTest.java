package nl.veiligecentra.shared.time;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

class PartOfDayTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T23:00:00Z,NIGHT",
        "2026-11-24T04:59:59Z,NIGHT",
        "2026-11-24T05:00:00Z,MORNING",
        "2026-11-24T11:00:00Z,AFTERNOON",
        "2026-11-24T17:00:00Z,EVENING",
        "2026-07-01T04:00:00Z,MORNING",
        "2026-07-01T15:59:59Z,AFTERNOON",
        "2026-07-01T22:00:00Z,NIGHT"
    })
    void theDayHasFourPartsOnTheClockOfAmsterdam(Instant moment, PartOfDay part) {
        assertThat(PartOfDay.of(moment)).isEqualTo(part);
    }

    @Test
    void lateInTheEveningInUtcItIsTomorrowInAmsterdam() {
        assertThat(DutchTime.dateOf(Instant.parse("2026-11-23T23:30:00Z"))).isEqualTo("2026-11-24");
    }
}
