package nl.veiligecentra.effect;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class SmallNumbersTest {

    @Test
    void whatIsFiveOrMoreIsTold() {
        assertThat(SmallNumbers.among(List.of(5, 12, 0)).hidden()).isEmpty();
    }

    @Test
    void aSmallNumberIsHiddenTogetherWithTheSmallestOther() {
        var told = SmallNumbers.among(List.of(2, 30, 9, 0));

        assertThat(told.hidden()).isEqualTo(Set.of(0, 2));
        assertThat(told.told(List.of(2, 30, 9, 0), 1)).isEqualTo(30);
        assertThat(told.isTotalHidden()).isFalse();
    }

    @Test
    void twoSmallOnesDoNotHideEachOtherWhenTheirSumGivesThemAway() {
        assertThat(SmallNumbers.among(List.of(1, 1, 30)).hidden()).isEqualTo(Set.of(0, 1, 2));
    }

    @Test
    void aTotalBelowFiveIsHiddenWithAllOfIt() {
        var told = SmallNumbers.among(List.of(0, 3, 1));

        assertThat(told.isTotalHidden()).isTrue();
        assertThat(told.hidden()).isEqualTo(Set.of(0, 1, 2));
    }

    @Test
    void whereHidingSomeDoesNotDoEverythingIsWithheld() {
        var told = SmallNumbers.among(List.of(1, 1, 1, 1, 1, 0));

        assertThat(told.isWithheld()).isTrue();
        assertThat(told.isTotalHidden()).isFalse();
        assertThat(told.hidden()).hasSize(6);
    }

    @Test
    void nobodyFindsASmallNumberBySubtraction() {
        var random = new Random(1783);
        for (int round = 0; round < 20_000; round++) {
            int most = 1 + random.nextInt(40);
            var counts = IntStream.range(0, 1 + random.nextInt(24))
                    .map(each -> random.nextInt(4) == 0 ? random.nextInt(most) : random.nextInt(6))
                    .boxed()
                    .toList();

            assertNothingSmallCanBeFound(counts);
        }
    }

    /** What somebody can conclude who knows the total, the counts that are told, and the rules. */
    private static void assertNothingSmallCanBeFound(List<Integer> counts) {
        var told = SmallNumbers.among(counts);
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        assertThat(IntStream.range(0, counts.size())
                        .filter(each -> counts.get(each) > 0 && counts.get(each) < 5)
                        .boxed())
                .as("%s", counts)
                .allMatch(each -> told.hidden().contains(each));
        if (told.isTotalHidden()) {
            assertThat(total).isBetween(1, 4);
            return;
        }
        assertThat(total == 0 || total >= 5).isTrue();
        int shown = IntStream.range(0, counts.size())
                .filter(each -> !told.hidden().contains(each))
                .map(counts::get)
                .sum();
        int atLeast = told.isWithheld() ? 0 : 1;
        int others = told.hidden().size() - 1;
        for (int each : told.hidden()) {
            int mostItCouldBe = total - shown - others * atLeast;
            assertThat(mostItCouldBe).as("%s, cell %s", counts, each).isGreaterThanOrEqualTo(5);
        }
        assertThat(others).as("%s", counts).isNotZero();
    }
}
