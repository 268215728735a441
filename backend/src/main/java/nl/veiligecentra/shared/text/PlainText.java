package nl.veiligecentra.shared.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;

/**
 * A text without the tricks of Unicode: digits of any script and shape as 0 to 9, letters without accents, one kind of
 * dash and of space, nothing invisible. Remembers where each character came from.
 */
final class PlainText {

    private final StringBuilder plain = new StringBuilder();
    private int[] origins = new int[64];
    private final int length;

    private PlainText(String text) {
        length = text.length();
        for (int at = 0; at < length; ) {
            int character = text.codePointAt(at);
            var compatible = Normalizer.normalize(Character.toString(character), Form.NFKD);
            int start = at;
            compatible.codePoints().forEach(part -> append(part, start));
            at += Character.charCount(character);
        }
    }

    static PlainText of(String text) {
        return new PlainText(text);
    }

    Mention asWritten(Mention mention) {
        int end = mention.end() < plain.length() ? origins[mention.end()] : length;
        return new Mention(mention.kind(), origins[mention.start()], end);
    }

    @Override
    public String toString() {
        return plain.toString();
    }

    private void append(int part, int origin) {
        if (isInvisible(part)) {
            return;
        }
        int before = plain.length();
        plain.appendCodePoint(simple(part));
        if (plain.length() > origins.length) {
            origins = Arrays.copyOf(origins, 2 * plain.length());
        }
        Arrays.fill(origins, before, plain.length(), origin);
    }

    private static boolean isInvisible(int part) {
        return switch (Character.getType(part)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    private static int simple(int part) {
        return switch (Character.getType(part)) {
            case Character.DECIMAL_DIGIT_NUMBER -> '0' + Character.digit(part, 10);
            case Character.DASH_PUNCTUATION -> '-';
            case Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL -> ' ';
            default -> part == '\u2212' ? '-' : part;
        };
    }
}
