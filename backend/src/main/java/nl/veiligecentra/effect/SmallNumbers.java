package nl.veiligecentra.effect;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which counts of one total may be told to somebody outside. What is below five is hidden, and with it the smallest of the
 * others until nobody can find by subtraction that a hidden count is below five: each could then be five or more.
 *
 * @param isTotalHidden the total itself is below five
 * @param isWithheld hiding some does not do, so all are hidden, the zeros too
 */
record SmallNumbers(boolean isTotalHidden, boolean isWithheld, Set<Integer> hidden) {

    static final int SMALL_BELOW = 5;

    static SmallNumbers among(List<Integer> counts) {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        if (isSmall(total)) {
            return new SmallNumbers(true, true, all(counts));
        }
        var hidden = new HashSet<Integer>();
        IntStream.range(0, counts.size())
                .filter(each -> isSmall(counts.get(each)))
                .forEach(hidden::add);
        for (int next : visibleFromSmall(counts)) {
            if (hidden.isEmpty() || isSafe(counts, hidden)) {
                return new SmallNumbers(false, false, hidden);
            }
            hidden.add(next);
        }
        return hidden.isEmpty() || isSafe(counts, hidden)
                ? new SmallNumbers(false, false, hidden)
                : new SmallNumbers(false, true, all(counts));
    }

    Integer told(List<Integer> counts, int index) {
        return hidden.contains(index) ? null : counts.get(index);
    }

    /** The others may all be one, so this one may be what is left. */
    private static boolean isSafe(List<Integer> counts, Set<Integer> hidden) {
        int sum = hidden.stream().mapToInt(counts::get).sum();
        return hidden.size() > 1 && sum - (hidden.size() - 1) >= SMALL_BELOW;
    }

    private static List<Integer> visibleFromSmall(List<Integer> counts) {
        return IntStream.range(0, counts.size())
                .filter(each -> counts.get(each) >= SMALL_BELOW)
                .boxed()
                .sorted(Comparator.comparing(counts::get))
                .toList();
    }

    private static boolean isSmall(int count) {
        return 0 < count && count < SMALL_BELOW;
    }

    private static Set<Integer> all(List<Integer> counts) {
        return IntStream.range(0, counts.size()).boxed().collect(Collectors.toSet());
    }
}
