package nl.veiligecentra.shared.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dutch number plates of all sidecodes (L for letters, D for digits). Since 1978 they have no vowels, which tells a
 * plate from words, months and house numbers. With dashes in any case; without them in capitals, or behind a word such
 * as "kenteken", where foreign ones are found too.
 */
final class NumberPlates implements MentionRule {

    private static final Set<String> SIDECODES = Set.of(
            "LL-DD-DD",
            "DD-DD-LL",
            "DD-LL-DD",
            "LL-DD-LL",
            "LL-LL-DD",
            "DD-LL-LL",
            "DD-LLL-D",
            "D-LLL-DD",
            "LL-DDD-L",
            "L-DDD-LL",
            "LLL-DD-L",
            "L-DD-LLL",
            "D-LL-DDD",
            "DDD-LL-D");
    private static final Set<String> OLD_SIDECODES = Set.of("LL-DD-DD", "DD-DD-LL", "DD-LL-DD");

    private static final String POSTCODE = "DD-DD-LL";
    private static final String GROUP = "((?:\\p{Alpha}{1,3}|\\d{1,3}))";
    private static final Pattern CANDIDATE = Pattern.compile("(?<![\\p{L}\\d]|[\\p{L}\\d]-)" + GROUP + "( ?[-.] ?| ?)"
            + GROUP + "( ?[-.] ?| ?)" + GROUP + "(?![\\p{L}\\d]|-[\\p{L}\\d])");
    private static final Pattern WITHOUT_VOWELS = Pattern.compile("[OW]?[BDFGHJ-NPR-TV-XZ\\d]+");
    private static final Pattern WORDS =
            Pattern.compile("EN|OF|OM|OP|DE|IN|TE|NA|ZO|ER|IS|AF|AL|AM|PM|TO|AT|ON|OR|AN|TM|KM|CM|MM|KG|MRT|NR");
    private static final Pattern VEHICLE = Pattern.compile(
            "(?:auto|bus|busje|wagen|scooter|brommer|motor|fiets|voertuig|trailer|aanhanger|car|van)s?\\b");
    private static final Pattern PLATE =
            Pattern.compile("kenteken|nummerplaat|kentekenplaat|\\bplaat\\b|number plate|licen[cs]e plate");
    private static final Pattern NUMBERED_OBJECT =
            Pattern.compile("(?:lantaarnpaal|lantaarn|lichtmast|mast|paal|brandkraan|container|kast|lamp post)"
                    + "(?: nr\\.?| nummer| number)? ?:? ?$");
    private static final Pattern ANNOUNCED_PLATE =
            Pattern.compile("\\b(?:kenteken|nummerplaat|kentekenplaat)(?: is| was|:|nr\\.?| nummer){0,2} ?"
                    + "((?=[A-Z -]{0,5}\\d)(?=[\\d -]{0,5}[A-Z])[A-Z\\d]{1,4}(?:[ -]?[A-Z\\d]{1,4}){1,2})"
                    + "(?![\\p{L}\\d])");
    private static final int LOOK_BACK = 40;

    @Override
    public List<Mention> mentionsIn(String text) {
        var mentions = new ArrayList<Mention>();
        var candidate = CANDIDATE.matcher(text);
        for (int from = 0; candidate.find(from); from = candidate.start() + 1) {
            if (isPlate(text, candidate)) {
                mentions.add(new Mention(MentionKind.NUMBER_PLATE, candidate.start(), candidate.end()));
            }
        }
        ANNOUNCED_PLATE
                .matcher(text)
                .results()
                .map(found -> new Mention(MentionKind.NUMBER_PLATE, found.start(1), found.end(1)))
                .forEach(mentions::add);
        return mentions;
    }

    private static boolean isPlate(String text, Matcher candidate) {
        var shape = shape(candidate);
        var before = text.substring(Math.max(0, candidate.start() - LOOK_BACK), candidate.start())
                .toLowerCase(Locale.ROOT);
        if (!SIDECODES.contains(shape)
                || hasWord(candidate)
                || NUMBERED_OBJECT.matcher(before).find()) {
            return false;
        }
        var plate = candidate.group(1) + candidate.group(3) + candidate.group(5);
        boolean capitals = plate.equals(plate.toUpperCase(Locale.ROOT));
        boolean dashed = !(candidate.group(2) + candidate.group(4)).isBlank();
        if (dashed && OLD_SIDECODES.contains(shape) && capitals) {
            return true;
        }
        return WITHOUT_VOWELS.matcher(plate.toUpperCase(Locale.ROOT)).matches()
                && (dashed || isPlateWithoutDashes(before, candidate, capitals));
    }

    private static boolean isPlateWithoutDashes(String before, Matcher candidate, boolean capitals) {
        if (PLATE.matcher(before).find()) {
            return true;
        }
        if (shape(candidate).equals(POSTCODE)) {
            return false;
        }
        boolean solid = (candidate.group(2) + candidate.group(4)).isEmpty();
        boolean behindAVehicle = VEHICLE.matcher(before).find();
        return solid ? capitals || behindAVehicle : capitals && behindAVehicle;
    }

    private static boolean hasWord(Matcher candidate) {
        return List.of(1, 3, 5).stream()
                .map(group -> candidate.group(group).toUpperCase(Locale.ROOT))
                .anyMatch(group -> WORDS.matcher(group).matches());
    }

    private static String shape(Matcher candidate) {
        return (candidate.group(1) + "-" + candidate.group(3) + "-" + candidate.group(5))
                .replaceAll("[A-Za-z]", "L")
                .replaceAll("\\d", "D");
    }
}
