package nl.veiligecentra.shared.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of a text in order, and which of them share a sentence. */
record Words(String text, List<Word> all) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d]++(?:['.,-][\\p{L}\\d]++)*+");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.!?;]");

    record Word(String written, String lower, int start, int end) {

        boolean startsWithCapital() {
            return Character.isUpperCase(written.charAt(0));
        }
    }

    static Words of(String text) {
        return new Words(
                text,
                WORD.matcher(text)
                        .results()
                        .map(found -> new Word(
                                found.group(), found.group().toLowerCase(Locale.ROOT), found.start(), found.end()))
                        .toList());
    }

    int count() {
        return all.size();
    }

    Word at(int index) {
        return all.get(index);
    }

    String lower(int index) {
        return index >= 0 && index < all.size() ? all.get(index).lower() : "";
    }

    /** The last word of the list at or before the index, in the same sentence and at most so many words away. */
    Optional<Integer> nearest(PersonWords list, int index, int distance) {
        for (int at = index; at >= Math.max(0, index - distance); at--) {
            if (list.has(lower(at))) {
                return Optional.of(at);
            }
            if (at == 0 || endsSentence(at - 1)) {
                break;
            }
        }
        return Optional.empty();
    }

    boolean endsSentence(int index) {
        int end = all.get(index).end();
        return index + 1 == all.size()
                || END_OF_SENTENCE
                        .matcher(text.substring(end, Math.min(text.length(), end + 2)))
                        .find();
    }

    Mention mention(int first, int last) {
        return new Mention(
                MentionKind.PERSON_DESCRIPTION,
                all.get(first).start(),
                all.get(last).end());
    }
}
