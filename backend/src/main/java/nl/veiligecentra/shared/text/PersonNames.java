package nl.veiligecentra.shared.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names that announce themselves: "heet Kevin", "de heer Jansen", "K. de Vries". A bare name is not recognised. */
final class PersonNames implements MentionRule {

    private static final String PREFIX = "(?:(?:van|de|der|den|ter|ten|el|al|Van|De|Der|Den|El|Al)[ -]){0,3}";
    private static final String NAME =
            PREFIX + "\\p{Lu}[\\p{L}'-]{1,30}+(?<!straat|weg|laan|plein|hof|kade|park|dijk|pad)";
    private static final String FULL_NAME = NAME + "(?: " + NAME + ")?";

    private static final String SOMEBODY =
            "(?:man|vrouw|jongen|meisje|dader|verdachte|dief|persoon|iemand|klant|ene|buurman|buurvrouw)";
    private static final String NOT_A_PART_OF_A_BUILDING =
            "(?<!(?i:blok|hal|ingang|parkeerplaats|gebouw|deur|vak|unit|zone|lijn|poort|type) )";

    private static final List<Pattern> PATTERNS = List.of(
            nameAfter("(?:hij|zij|ze|ik|die|" + SOMEBODY + ") (?:zelf |ook )?heet(?:te)?"),
            nameAfter("(?:he|she|man|woman|boy|girl) is (?:called|named)"),
            nameAfter(SOMEBODY + "(?: met de naam| bekend als)?"),
            nameAfter("(?:mijn|zijn|haar|diens|my|his|her) (?:naam|name) (?:is|was)"),
            nameAfter("(?:noemt zich|bijnaam|genaamd)"),
            nameAfter("(?:de heer|dhr\\.?|meneer|mevrouw|mevr\\.?|mw\\.?|mrs?\\.|ms\\.)"),
            Pattern.compile(
                    "(?<![\\p{L}\\d.'-])" + NOT_A_PART_OF_A_BUILDING + "\\p{Lu}\\. ?(?:\\p{Lu}\\. ?){0,3}" + NAME));

    private static final Pattern OF_A_PLACE = Pattern.compile(
            "(?i)(?:winkel|zaak|straat|plein|cafe|bedrijf|groep|app|gebied|bakker|restaurant|park|locatie) genaamd ");

    @Override
    public List<Mention> mentionsIn(String text) {
        return PATTERNS.stream().flatMap(pattern -> found(pattern, text)).toList();
    }

    private static Stream<Mention> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .filter(name -> !OF_A_PLACE
                        .matcher(text.substring(Math.max(0, name.start() - 12), name.end()))
                        .find())
                .map(name -> new Mention(MentionKind.PERSON_DESCRIPTION, name.start(), name.end()));
    }

    private static Pattern nameAfter(String announcement) {
        return Pattern.compile("(?<!\\p{L})(?i:" + announcement + ") " + FULL_NAME);
    }
}
