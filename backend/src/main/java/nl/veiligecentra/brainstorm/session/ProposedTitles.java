package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.brainstorm.InputAbout;
import nl.veiligecentra.brainstorm.InputTopic;
import nl.veiligecentra.brainstorm.TreatedInput;

/** What a proposed item could be called: never in the words of who gave an input. */
final class ProposedTitles {

    private static final int LONGEST = 160;

    private ProposedTitles() {}

    static String of(TreatedInput input) {
        return of(input.topic()) + ": " + of(input.about());
    }

    static String of(String code, String action) {
        var title = code + ": " + action.lines().findFirst().orElse("");
        return title.length() <= LONGEST
                ? title
                : title.substring(0, LONGEST - 1).strip() + "…";
    }

    private static String of(InputTopic topic) {
        return switch (topic) {
            case REACHABILITY -> "Bereikbaarheid";
            case RESPONSE_TIME -> "Hoe snel er iets gebeurt";
            case FEEDBACK -> "Terugkoppeling";
            case PRESENCE -> "Aanwezigheid";
            case COOPERATION -> "Samenwerking";
            case DECLARING -> "Aangifte doen";
            case OTHER -> "Ervaring van ondernemers";
        };
    }

    private static String of(InputAbout about) {
        return switch (about) {
            case POLICE -> "politie";
            case MUNICIPALITY -> "gemeente";
            case FIRE_SERVICE -> "brandweer";
            case BIZ -> "BIZ";
            case UMBRELLA -> "MKB Westland";
            case OTHER -> "de samenwerking";
        };
    }
}
