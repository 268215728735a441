package nl.veiligecentra.notification;

import nl.veiligecentra.incident.Audience;
import nl.veiligecentra.incident.DeclineReason;
import nl.veiligecentra.incident.EventResult;
import nl.veiligecentra.incident.IncidentStory;
import nl.veiligecentra.incident.MoveIncident;
import nl.veiligecentra.organisation.Language;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands in a report, as it is said in a sentence; {@code null} where there is nothing to say. */
final class IncidentWords {

    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);

    private IncidentWords() {}

    static String category(IncidentStory story, Language language) {
        return language == Language.NL ? story.categoryNl() : story.categoryEn();
    }

    static String place(IncidentStory story) {
        return story.street() == null ? story.area() : story.street() + ", " + story.area();
    }

    static String date(LocalDate date, Language language) {
        if (date == null) {
            return null;
        }
        return date.format(language == Language.NL ? DUTCH : ENGLISH);
    }

    static String noteToReporter(MoveIncident step) {
        return step.noteFor() == Audience.PARTNERS ? null : step.note();
    }

    static String reason(DeclineReason reason, Language language) {
        if (reason == null || reason == DeclineReason.OTHER) {
            return null;
        }
        return language == Language.NL ? dutch(reason) : english(reason);
    }

    static String result(EventResult result, Language language) {
        if (result == null) {
            return null;
        }
        return language == Language.NL ? dutch(result) : english(result);
    }

    private static String dutch(DeclineReason reason) {
        return switch (reason) {
            case NOT_OURS -> "hier gaat deze partij niet over";
            case NO_CAPACITY -> "hier is nu geen tijd of geld voor";
            case NOT_FOUND -> "er is niets gevonden";
            case PRIVATE_PROPERTY -> "het is privéterrein";
            case ALREADY_PLANNED -> "het staat al gepland";
            case OTHER -> null;
        };
    }

    private static String english(DeclineReason reason) {
        return switch (reason) {
            case NOT_OURS -> "this party does not deal with it";
            case NO_CAPACITY -> "there is no time or money for it now";
            case NOT_FOUND -> "nothing was found";
            case PRIVATE_PROPERTY -> "it is private property";
            case ALREADY_PLANNED -> "it is already planned";
            case OTHER -> null;
        };
    }

    private static String dutch(EventResult result) {
        return switch (result) {
            case POLICE_REPORT_FILED -> "er is aangifte gedaan";
            case DISCUSSED -> "het is besproken";
            case REFERRED -> "je bent doorverwezen";
            case COUNTED_ONLY -> "het telt mee in de cijfers";
        };
    }

    private static String english(EventResult result) {
        return switch (result) {
            case POLICE_REPORT_FILED -> "it was reported to the police";
            case DISCUSSED -> "it was discussed";
            case REFERRED -> "you were referred";
            case COUNTED_ONLY -> "it counts in the figures";
        };
    }
}
