package nl.veiligecentra.shared.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody looks like, wears, or comes from. A person who is only mentioned is not described. */
final class PersonDescriptions implements MentionRule {

    private static final PersonWords PERSON = PersonWords.named("person");
    private static final PersonWords PRONOUN = PersonWords.named("pronoun");
    private static final PersonWords WEARING = PersonWords.named("wearing");
    private static final PersonWords WEARS = PersonWords.named("wears");
    private static final PersonWords CLOTHES = PersonWords.named("clothes");
    private static final PersonWords HAIR = PersonWords.named("hair");
    private static final PersonWords FEATURE = PersonWords.named("feature");
    private static final PersonWords OWNING = PersonWords.named("owning");
    private static final PersonWords BUILD = PersonWords.named("build");
    private static final PersonWords LOOKING = PersonWords.named("looking");
    private static final PersonWords YOUNG_OR_OLD = PersonWords.named("young-or-old");
    private static final PersonWords ORIGIN = PersonWords.named("origin");
    private static final PersonWords PEOPLE_BY_ORIGIN = PersonWords.named("people-by-origin");
    private static final PersonWords LOOKS = PersonWords.named("looks");
    private static final PersonWords TINT = PersonWords.named("tint");
    private static final PersonWords TINTED_THING = PersonWords.named("tinted-thing");
    private static final PersonWords SPEAKING = PersonWords.named("speaking");
    private static final PersonWords COLOUR = PersonWords.named("colour");
    private static final PersonWords BETWEEN = PersonWords.named("between");

    private static final int NEARBY = 6;

    @Override
    public List<Mention> mentionsIn(String text) {
        var words = Words.of(text);
        var found = IntStream.range(0, words.count())
                .boxed()
                .flatMap(at -> Stream.of(
                                clothes(words, at), looks(words, at), origin(words, at), PersonAge.at(words, at))
                        .flatMap(Optional::stream))
                .sorted(Comparator.comparingInt(Mention::start))
                .toList();
        return united(found);
    }

    private static Optional<Mention> clothes(Words words, int at) {
        if (!CLOTHES.has(words.lower(at))) {
            return Optional.empty();
        }
        int link = at - 1;
        while (link > at - 2 * NEARBY && isBetween(words, link)) {
            link--;
        }
        boolean worn = WEARING.has(words.lower(link)) && !(words.lower(link).equals("in") && link == at - 1);
        if (WEARS.has(words.lower(link))) {
            return Optional.of(words.mention(link, at));
        }
        boolean listed = isColour(words.lower(at - 1)) && PERSON.has(words.lower(link));
        boolean putOn = OWNING.has(words.lower(link))
                && List.of("aan", "op", "om", "on").contains(words.lower(at + 1));
        return worn || listed || putOn
                ? words.nearest(PERSON, link, NEARBY).map(person -> words.mention(person, at))
                : Optional.empty();
    }

    private static boolean isBetween(Words words, int at) {
        var word = words.lower(at);
        return BETWEEN.has(word)
                || CLOTHES.has(word)
                || isColour(word)
                || at > 0 && words.at(at).startsWithCapital() && !PERSON.has(word);
    }

    private static boolean isColour(String word) {
        return COLOUR.has(word) || COLOUR.words().stream().anyMatch(colour -> word.endsWith(colour));
    }

    private static Optional<Mention> looks(Words words, int at) {
        var word = words.lower(at);
        var before = words.lower(at - 1);
        boolean looksLike = COLOUR.has(before)
                || LOOKING.has(before)
                || TINT.has(before)
                || ORIGIN.has(before)
                || BUILD.has(before);
        if (HAIR.has(word) && looksLike || LOOKS.has(word) && looksLike) {
            return Optional.of(words.mention(at - 1, at));
        }
        if (FEATURE.has(word)) {
            return words.nearest(PERSON, at - 1, NEARBY)
                    .or(() -> words.nearest(OWNING, at - 1, 3))
                    .map(owner -> words.mention(owner, at));
        }
        if (TINT.has(word) && !TINTED_THING.has(words.lower(at + 1))) {
            return words.nearest(PERSON, at - 1, NEARBY).map(person -> words.mention(person, at));
        }
        return Optional.empty();
    }

    private static Optional<Mention> origin(Words words, int at) {
        var word = words.lower(at);
        if (PEOPLE_BY_ORIGIN.has(word)) {
            return Optional.of(words.mention(at, at));
        }
        if (ORIGIN.has(word) && SPEAKING.has(words.lower(at - 1))) {
            return Optional.of(words.mention(at - 1, at));
        }
        if (!PERSON.has(word) || PRONOUN.has(word)) {
            return Optional.empty();
        }
        int adjective = YOUNG_OR_OLD.has(words.lower(at - 1)) ? at - 2 : at - 1;
        boolean describes = ORIGIN.has(words.lower(adjective))
                || BUILD.has(words.lower(adjective))
                || TINT.has(words.lower(adjective));
        return describes ? Optional.of(words.mention(adjective, at)) : Optional.empty();
    }

    private static List<Mention> united(List<Mention> found) {
        var united = new ArrayList<Mention>();
        for (var mention : found) {
            int last = united.size() - 1;
            if (last >= 0 && united.get(last).overlaps(mention)) {
                united.set(last, united.get(last).unitedWith(mention));
            } else {
                united.add(mention);
            }
        }
        return united;
    }
}
