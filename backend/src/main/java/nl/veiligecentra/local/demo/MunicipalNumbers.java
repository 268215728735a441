package nl.veiligecentra.local.demo;

import nl.veiligecentra.shared.time.DutchTime;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** The municipality's own numbers, rising through the year: "2026-004711". */
final class MunicipalNumbers {

    private static final int A_DAY = 40;

    private final Dice dice;
    private final Set<String> given = new HashSet<>();

    MunicipalNumbers(Dice dice) {
        this.dice = dice;
    }

    void give(Story story, Instant acknowledgedAt) {
        if (!story.category.party().startsWith("MUNICIPALITY") || !dice.chance(65)) {
            return;
        }
        story.externalNumber = next(acknowledgedAt);
        story.externalNumberAt = acknowledgedAt.plus(Duration.ofSeconds(dice.between(1, 40)));
    }

    private String next(Instant at) {
        var date = DutchTime.dateOf(at);
        int number = date.getDayOfYear() * A_DAY + dice.between(0, A_DAY - 1);
        while (!given.add(text(date.getYear(), number))) {
            number++;
        }
        return text(date.getYear(), number);
    }

    private static String text(int year, int number) {
        return "%d-%06d".formatted(year, number);
    }
}
