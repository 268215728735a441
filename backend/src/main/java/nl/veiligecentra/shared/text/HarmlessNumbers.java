package nl.veiligecentra.shared.text;

import java.util.List;
import java.util.regex.Pattern;

/** Numbers that everybody may write: dates, times, and whom to call for help. They would pass for numbers of people. */
final class HarmlessNumbers {

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile("(?<!\\d)(?:0900[ .-]?8844|0800[ .-]?7000|0800[ .-]?1205|0800[ .-]?2800[ .-]?200)(?!\\d)"),
            Pattern.compile("(?<!\\d)14[ -]?0\\d{2,3}(?![ .-]?\\d)"),
            Pattern.compile("(?<![\\d.-])\\d{4}-(?:0?\\d|1[0-2])-[0-3]?\\d(?!-?\\d)"),
            Pattern.compile("(?<![\\d./-])[0-3]?\\d([./-])(?:0?\\d|1[0-2])\\1(?:19|20)\\d{2}(?![./-]?\\d)"),
            Pattern.compile(
                    "(?<![\\d./-])[0-3]?\\d([./-])(?:0?\\d|1[0-2])\\1\\d{2}(?![./-]?\\d)(?! \\d(?!\\d?[:.]\\d\\d(?!\\d)))"),
            Pattern.compile("(?<!\\d)[0-2]?\\d:[0-5]\\d(?::[0-5]\\d)?(?!\\d)"),
            Pattern.compile(
                    "(?<![\\d.])[0-2]?\\d\\.[0-5]\\d ?(?:-|tot|en|/|t/m|to) ?[0-2]?\\d\\.[0-5]\\d(?![\\d.]\\d)"),
            Pattern.compile("(?<!\\d)[0-2]?\\d[.]?[0-5]\\d(?: ?- ?[0-2]?\\d[.]?[0-5]\\d)? ?(?:uur|u|h)\\b"));

    private HarmlessNumbers() {}

    /** The same text, as long as it was, with a bar for each of their characters. */
    static String blankedIn(String text) {
        var blanked = text;
        for (var pattern : PATTERNS) {
            blanked = pattern.matcher(blanked)
                    .replaceAll(found -> "|".repeat(found.group().length()));
        }
        return blanked;
    }
}
