package nl.veiligecentra.random;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Random;

/** Values that broke other systems before: as JSON, as text of an address, and as bytes. */
final class Nasty {

    private static final List<String> MOMENTS = List.of(
            "2026-02-30T00:00:00Z",
            "2026-01-01T24:00:00Z",
            "2026-01-01T00:00:00+18:00",
            "2026-01-01T00:00:00",
            "-0001-01-01T00:00:00Z",
            "0000-01-01T00:00:00Z",
            "9999-12-31T23:59:59.999999999Z",
            "+10000-01-01T00:00:00Z",
            "+294277-01-01T00:00:00Z",
            "+999999999-12-31T23:59:59.999999999Z",
            "-999999999-01-01T00:00:00Z",
            "+1000000000-12-31T23:59:59.999999999Z",
            "-1000000000-01-01T00:00:00Z",
            "-4713-11-23T00:00:00Z");
    private static final List<String> DATES = List.of(
            "2026-02-30", "0000-00-00", "-0001-12-31", "+5874898-01-01", "+999999999-12-31", "-999999999-01-01");
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u0000",
            "a\u0000b",
            "\ud800",
            "\udfff\ud800",
            "\ufeff\ufffe\uffff",
            "\u202e\u2066",
            "'; drop table incident; --",
            "\" or 1=1 --",
            "%",
            "_%\\",
            "${jndi:ldap://localhost/x}",
            "{{7*7}}",
            "../../../../etc/passwd",
            "<script>alert(1)</script>",
            "=cmd|' /C calc'!A0",
            "\ud83d\ude31\ud83c\udff3\ufe0f\u200d\ud83c\udf08",
            "e\u0301\u0300\u0302\u0303".repeat(40),
            "null",
            "NaN",
            "true",
            "-1",
            "99999999999999999999",
            "1e400",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "x".repeat(5_000));
    private static final List<String> JSON = List.of(
            "null",
            "true",
            "0",
            "-0",
            "-1",
            "2147483648",
            "9223372036854775808",
            "123456789012345678901234567890123456789012345678901234567890",
            "0.1234567890123456789012345678901234567890",
            "1e400",
            "-1e400",
            "1e-400",
            "1e99999",
            "1e999999999",
            "1e-999999999",
            "1e99999999999",
            "0.00000000000000000000000000000000000001",
            "[]",
            "{}",
            "[[[[[[]]]]]]",
            "[null]",
            "{\"\": null}",
            "{\"a\": {\"a\": {\"a\": {}}}}",
            "{\"type\": \"Point\", \"coordinates\": [1e308, -1e308]}",
            "{\"type\": \"Point\", \"coordinates\": []}",
            "{\"type\": \"Polygon\", \"coordinates\": [[[0,0],[1,1],[0,0]]]}",
            "{\"type\": \"Polygon\", \"coordinates\": [[]]}",
            "{\"type\": \"LineString\", \"coordinates\": [[5.16, 53.0], null]}",
            "{\"@class\": \"java.lang.Runtime\"}");

    private Nasty() {}

    static String json(Random dice) {
        return switch (dice.nextInt(4)) {
            case 0 -> quoted(text(dice));
            case 1 -> quoted(moment(dice));
            default -> pick(JSON, dice);
        };
    }

    static String text(Random dice) {
        return dice.nextInt(4) == 0 ? moment(dice) : pick(TEXTS, dice);
    }

    /** A cursor that may well be from a list, and holds a place that no list ever had. */
    static String cursor(String order, String id, Random dice) {
        var place = order + " " + id + " " + text(dice);
        var encoded = Base64.getUrlEncoder().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        return dice.nextInt(6) == 0 ? encoded.substring(encoded.length() / 2) : encoded;
    }

    static byte[] bytes(Random dice) {
        var bytes = new byte[dice.nextInt(2_000)];
        dice.nextBytes(bytes);
        return bytes;
    }

    static <T> T pick(List<T> from, Random dice) {
        return from.get(dice.nextInt(from.size()));
    }

    private static String moment(Random dice) {
        return dice.nextBoolean() ? pick(MOMENTS, dice) : pick(DATES, dice);
    }

    /** Lone surrogates are written as escapes: as UTF-8 they do not exist. */
    private static String quoted(String text) {
        var json = new StringBuilder("\"");
        text.chars()
                .forEach(c ->
                        json.append(c < ' ' || c == '"' || c == '\\' || c > 126 ? "\\u%04x".formatted(c) : (char) c));
        return json.append('"').toString();
    }
}
