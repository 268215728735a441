package nl.veiligecentra.shared.text;

import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Account numbers that pass the check of ISO 13616, with or without spaces. */
final class Ibans implements MentionRule {

    private static final Map<String, Integer> LENGTHS = Map.ofEntries(
            Map.entry("NL", 18),
            Map.entry("BE", 16),
            Map.entry("DE", 22),
            Map.entry("FR", 27),
            Map.entry("GB", 22),
            Map.entry("LU", 20),
            Map.entry("PL", 28),
            Map.entry("RO", 24),
            Map.entry("BG", 22),
            Map.entry("ES", 24),
            Map.entry("IT", 27),
            Map.entry("PT", 25),
            Map.entry("TR", 26),
            Map.entry("MA", 28),
            Map.entry("LT", 20),
            Map.entry("LV", 21),
            Map.entry("EE", 20),
            Map.entry("HU", 28),
            Map.entry("CZ", 24),
            Map.entry("SK", 24),
            Map.entry("AT", 20),
            Map.entry("CH", 21),
            Map.entry("IE", 22),
            Map.entry("GR", 27),
            Map.entry("DK", 18),
            Map.entry("SE", 24),
            Map.entry("NO", 15),
            Map.entry("FI", 18),
            Map.entry("HR", 21),
            Map.entry("SI", 19),
            Map.entry("MT", 31),
            Map.entry("CY", 28),
            Map.entry("UA", 29));

    private static final Pattern START = Pattern.compile("(?<![A-Za-z\\d])[A-Za-z]{2}[ .-]?\\d[ .-]?\\d");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    @Override
    public List<Mention> mentionsIn(String text) {
        return START.matcher(text)
                .results()
                .flatMap(start -> account(text, start))
                .toList();
    }

    private static Stream<Mention> account(String text, MatchResult start) {
        var country = start.group().substring(0, 2).toUpperCase(Locale.ROOT);
        int length = LENGTHS.getOrDefault(country, 0);
        var account = new StringBuilder();
        int at = start.start();
        while (at < text.length() && account.length() < length && isPart(text.charAt(at))) {
            if (isLetterOrDigit(text.charAt(at))) {
                account.append(Character.toUpperCase(text.charAt(at)));
            }
            at++;
        }
        boolean ends = at == text.length() || !isLetterOrDigit(text.charAt(at));
        return length > 0 && account.length() == length && ends && passes(account.toString())
                ? Stream.of(new Mention(MentionKind.IBAN, start.start(), at))
                : Stream.empty();
    }

    private static boolean passes(String account) {
        var digits = new StringBuilder();
        (account.substring(4) + account.substring(0, 4))
                .chars()
                .map(character -> Character.digit(character, 36))
                .forEach(digits::append);
        return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue() == 1;
    }

    private static boolean isPart(char character) {
        return isLetterOrDigit(character) || character == ' ' || character == '.' || character == '-';
    }

    private static boolean isLetterOrDigit(char character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}
