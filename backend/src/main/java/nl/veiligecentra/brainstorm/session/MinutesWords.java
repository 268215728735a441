package nl.veiligecentra.brainstorm.session;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands in minutes around what people wrote: in Dutch, as they did. */
final class MinutesWords {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private MinutesWords() {}

    static String kind(SessionKind kind) {
        return switch (kind) {
            case WORKING_GROUP -> "Werkgroep";
            case BRAINSTORM -> "Brainstormsessie";
            case STEERING -> "Stuurgroep";
            case BILATERAL -> "Bilateraal overleg";
        };
    }

    static String decision(Decision decision) {
        return switch (decision) {
            case AGREED -> "Afgesproken";
            case DECLINED -> "Niet overgenomen";
            case DEFERRED -> "Uitgesteld";
            case NOTED -> "Ter kennisgeving";
            case NO_STATEMENT -> "Geen uitspraak";
        };
    }

    static String date(LocalDate day) {
        return day == null ? "" : day.format(DATE);
    }

    static String shortened(String text, int longest) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= longest ? line : line.substring(0, longest - 1).strip() + "…";
    }
}
