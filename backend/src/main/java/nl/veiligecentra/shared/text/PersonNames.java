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

    private static final List<Pattern> PATTERNS = List.of(
            Pattern.compile(
                    "(?<!\\p{L})(?:[Hh]ij|[Zz]ij|[Zz]e|[Ii]k|[Dd]ie|[Mm]an|[Vv]rouw|[Jj]ongen|[Mm]eisje|[Dd]ader|[Vv]erdachte|[Kk]lant|[Bb]uurman|[Bb]uurvrouw)"
                            + " (?:(?:zelf|ook|volgens mij|waarschijnlijk) )?heet(?:te)? " + FULL_NAME),
            Pattern.compile(
                    "(?<!\\p{L})(?:[Hh]e|[Ss]he|[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl) is (?:called|named) " + FULL_NAME),
            Pattern.compile(
                    "(?<!\\p{L})(?:man|vrouw|jongen|meisje|dader|verdachte|dief|persoon|iemand|klant|ene|buurman|buurvrouw)"
                            + " (?:genaamd |met de naam |bekend als )?" + FULL_NAME),
            Pattern.compile(
                    "(?<!\\p{L})(?:[Mm]ijn|[Zz]ijn|[Hh]aar|[Dd]iens|[Mm]y|[Hh]is|[Hh]er) (?:naam|name) (?:is|was) "
                            + FULL_NAME),
            Pattern.compile("(?<!\\p{L})(?:noemt zich|bijnaam|genaamd) " + FULL_NAME),
            Pattern.compile(
                    "(?<!\\p{L})(?:[Dd]e [Hh]eer|[Dd]hr\\.?|[Mm]eneer|[Mm]evrouw|[Mm]evr\\.?|[Mm]w\\.?|[Mm]rs?\\.|[Mm]s\\.) "
                            + FULL_NAME),
            Pattern.compile(
                    "(?<![\\p{L}\\d.'-])(?<!(?i:blok|hal|ingang|parkeerplaats|gebouw|deur|vak|unit|zone|lijn|poort|type) )\\p{Lu}\\. ?(?:\\p{Lu}\\. ?){0,3}"
                            + NAME));

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
}
