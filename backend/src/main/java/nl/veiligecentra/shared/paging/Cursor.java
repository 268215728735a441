package nl.veiligecentra.shared.paging;

import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.time.FourDigitYears;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;

/** A place in a list: the order it belongs to, the value of the last item in that order, and its id. */
public record Cursor(String order, String value, UUID id) {

    public static Cursor at(String order, Instant moment, UUID id) {
        return new Cursor(order, moment.toString(), id);
    }

    public Instant moment() {
        try {
            return usable(Instant.parse(value));
        } catch (DateTimeException wrong) {
            throw unusable();
        }
    }

    public LocalDate date() {
        try {
            return usable(LocalDate.parse(value));
        } catch (DateTimeException wrong) {
            throw unusable();
        }
    }

    public int number() {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException wrong) {
            throw unusable();
        }
    }

    public long longNumber() {
        try {
            var number = Long.parseLong(value);
            if (number >= 0) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            throw unusable();
        }
        throw unusable();
    }

    String encoded() {
        var text = order + " " + id + " " + value;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor decoded(String encoded, String order) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8).split(" ", 3);
            if (parts.length == 3 && parts[0].equals(order) && parts[2].chars().noneMatch(Character::isISOControl)) {
                return new Cursor(order, parts[2], UUID.fromString(parts[1]));
            }
        } catch (IllegalArgumentException wrong) {
            throw unusable();
        }
        throw unusable();
    }

    private static <T> T usable(T place) {
        if (!FourDigitYears.contain(place)) {
            throw unusable();
        }
        return place;
    }

    private static InvalidInput unusable() {
        return new InvalidInput(InputError.inParameter(
                "cursor", "invalid-cursor", "Use next of the page before, with the same filter and order."));
    }
}
