package nl.veiligecentra.notification;

import nl.veiligecentra.brainstorm.InputAnswer.Promise;
import nl.veiligecentra.brainstorm.InputNews.Kind;
import nl.veiligecentra.organisation.Language;

/** What became of an experience that somebody gave. */
final class InputWords {

    private InputWords() {}

    static String of(String what, Language language) {
        var kind = Kind.valueOf(what);
        return language == Language.NL ? dutch(kind) : english(kind);
    }

    static String promise(Promise promise, Language language) {
        if (promise.dueDate() == null) {
            return promise.text();
        }
        var date = IncidentWords.date(promise.dueDate(), language);
        return promise.text() + (language == Language.NL ? " (klaar op " : " (to be done by ") + date + ")";
    }

    private static String dutch(Kind kind) {
        return switch (kind) {
            case ACCEPTED -> "geplaatst, zonder je naam";
            case REFUSED -> "niet geplaatst";
            case MERGED -> "samengevoegd met een andere ervaring";
            case WITHDRAWN -> "de ervaring waarmee het was samengevoegd is ingetrokken";
            case ASKED -> "een vraag voor jou";
            case SCHEDULED -> "op de agenda van een overleg";
            case OFF_AGENDA -> "van de agenda gehaald; het blijft op de lijst voor een volgend overleg";
            case ANSWERED -> "er is een antwoord";
            case DEFERRED -> "komt terug in een volgend overleg";
            case FOLLOW_UP_DONE -> "wat is afgesproken, is gedaan";
            case FOLLOW_UP_MOVED -> "wat is afgesproken, heeft een andere datum";
            case FOLLOW_UP_LATE -> "wat is afgesproken, is later dan beloofd";
            case FOLLOW_UP_STOPPED -> "wat is afgesproken, gaat niet door";
        };
    }

    private static String english(Kind kind) {
        return switch (kind) {
            case ACCEPTED -> "published, without your name";
            case REFUSED -> "not published";
            case MERGED -> "merged with another experience";
            case WITHDRAWN -> "the experience it was merged with was withdrawn";
            case ASKED -> "a question for you";
            case SCHEDULED -> "on the agenda of a meeting";
            case OFF_AGENDA -> "taken off the agenda; it stays on the list for a next meeting";
            case ANSWERED -> "there is an answer";
            case DEFERRED -> "comes back in a next meeting";
            case FOLLOW_UP_DONE -> "what was agreed, is done";
            case FOLLOW_UP_MOVED -> "what was agreed, has another date";
            case FOLLOW_UP_LATE -> "what was agreed, is later than promised";
            case FOLLOW_UP_STOPPED -> "what was agreed, is off";
        };
    }
}
