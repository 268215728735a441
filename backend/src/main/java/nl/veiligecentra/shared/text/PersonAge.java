package nl.veiligecentra.shared.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The age or height of a man, woman, boy or girl; of a lamp post it says nothing about anybody. */
final class PersonAge {

    private static final PersonWords GENDERED = PersonWords.named("gendered");
    private static final PersonWords BEFORE_AGE = PersonWords.named("before-age");
    private static final PersonWords AFTER_AGE = PersonWords.named("after-age");
    private static final PersonWords BE = PersonWords.named("be");
    private static final PersonWords YEARS = PersonWords.named("years");
    private static final PersonWords DECADES = PersonWords.named("decades");
    private static final PersonWords TALL = PersonWords.named("tall");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");
    private static final Pattern YEAR_OLD = Pattern.compile("(?:\\d{1,2}-?)?jarige?|\\d{1,2}-year-old");
    private static final Pattern HEIGHT = Pattern.compile("[12][.,]\\d{2}m?");
    private static final int NEARBY = 6;

    private PersonAge() {}

    static Optional<Mention> at(Words words, int at) {
        var word = words.lower(at);
        if (YEAR_OLD.matcher(word).matches()) {
            return IntStream.of(at + 1, at + 2)
                    .filter(next -> GENDERED.has(words.lower(next)))
                    .mapToObj(next -> words.mention(at, next))
                    .findFirst();
        }
        return isAge(words, at) || isHeight(words, at)
                ? words.nearest(GENDERED, at - 1, NEARBY).map(person -> words.mention(person, at))
                : Optional.empty();
    }

    private static boolean isHeight(Words words, int at) {
        var word = words.lower(at);
        return HEIGHT.matcher(word).matches() && (word.endsWith("m") || TALL.has(words.lower(at + 1)));
    }

    private static boolean isAge(Words words, int at) {
        var word = words.lower(at);
        var before = words.lower(at - 1);
        if (DECADES.has(word)) {
            return BEFORE_AGE.has(before) || before.equals("de");
        }
        if (!NUMBER.matcher(word).matches()) {
            return false;
        }
        if (before.equals("of")) {
            return YEARS.has(words.lower(at - 2));
        }
        boolean announced = BEFORE_AGE.has(before);
        return YEARS.has(words.lower(at + 1)) ? announced || BE.has(before) : announced && isAgeWithoutUnit(words, at);
    }

    /** "Een jongen van ongeveer 16 met een pet", but not "jongens van 16 scholen" or "hij nam ongeveer 5 flessen". */
    private static boolean isAgeWithoutUnit(Words words, int at) {
        return (GENDERED.has(words.lower(at - 2)) || GENDERED.has(words.lower(at - 3)))
                && (words.endsSentence(at) || AFTER_AGE.has(words.lower(at + 1)));
    }
}
