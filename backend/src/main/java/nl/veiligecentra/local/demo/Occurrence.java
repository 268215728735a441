package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.time.DutchTime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** When something happened, and when it was reported: a burglary by whoever opens the shop. */
record Occurrence(Instant from, Instant until, Instant reportedAt) {

    static Occurrence at(LocalDateTime start, Moment moment, boolean isEvent, Dice dice) {
        var from = start.atZone(DutchTime.AMSTERDAM).toInstant();
        if (isEvent && moment.isFoundLater()) {
            var found = start.toLocalDate().atTime(LocalTime.of(7, 30)).plusMinutes(dice.between(0, 90));
            var until = found.atZone(DutchTime.AMSTERDAM).toInstant();
            return new Occurrence(from, until, until.plus(Duration.ofMinutes(dice.between(5, 60))));
        }
        return new Occurrence(from, null, from.plus(Duration.ofMinutes(dice.between(1, isEvent ? 90 : 12))));
    }
}
