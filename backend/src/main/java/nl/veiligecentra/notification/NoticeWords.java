package nl.veiligecentra.notification;

import nl.veiligecentra.notification.inbox.Notification;
import nl.veiligecentra.notification.inbox.NotificationKind;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.shared.subject.SubjectName;

import java.time.LocalDate;

/** What a notification tells, in one line. */
final class NoticeWords {

    private NoticeWords() {}

    static String line(Notification told, Language language) {
        return subject(told.name(), language) + ": "
                + happened(told.kind(), told.what(), IncidentWords.date(told.dueDate(), language), language);
    }

    static String subject(SubjectName name, Language language) {
        var called = language == Language.NL ? name.nl() : name.en();
        return name.place() == null ? called : called + ", " + name.place();
    }

    static String happened(NotificationKind kind, String what, LocalDate dueDate, Language language) {
        return happened(kind, what, IncidentWords.date(dueDate, language), language);
    }

    /** What such mails are about, in a sentence that offers to stop them. */
    static String about(NotificationKind kind, Language language) {
        boolean dutch = language == Language.NL;
        return switch (kind) {
            case ASSIGNED -> dutch ? "wat bij jullie komt te liggen" : "what is laid with you";
            case DUE_SOON, DUE_TODAY, OVERDUE -> dutch ? "wanneer iets klaar is" : "when something is to be done";
            case CHANGED_BY_OTHER -> dutch ? "wat anderen wijzigen" : "what others change";
            case INCIDENT_STATUS -> dutch ? "wat er met meldingen gebeurt" : "what happens with reports";
            case NOTE_FOR_YOU -> dutch ? "berichten voor jou" : "messages for you";
            case PULSE -> dutch ? "hoe de samenwerking gaat" : "how the cooperation goes";
            case INPUT_STATUS -> dutch ? "wat er met ervaringen van jou gebeurt" : "what happens with your experiences";
        };
    }

    private static String happened(NotificationKind kind, String what, String date, Language language) {
        boolean dutch = language == Language.NL;
        return switch (kind) {
            case ASSIGNED -> dutch ? "ligt nu bij jullie" : "now lies with you";
            case DUE_SOON -> (dutch ? "klaar op " : "to be done by ") + date;
            case DUE_TODAY -> dutch ? "vandaag klaar, zo is afgesproken" : "agreed to be done today";
            case OVERDUE -> (dutch ? "later dan afgesproken: " : "later than agreed: ") + date;
            case CHANGED_BY_OTHER -> dutch ? "door een ander gewijzigd" : "changed by somebody else";
            case INCIDENT_STATUS -> dutch ? dutchStatus(what) : englishStatus(what);
            case NOTE_FOR_YOU -> dutch ? dutchNote(what) : englishNote(what);
            case PULSE -> about(kind, language);
            case INPUT_STATUS -> InputWords.of(what, language);
        };
    }

    private static String dutchStatus(String status) {
        return switch (status) {
            case "ACKNOWLEDGED" -> "gezien";
            case "IN_PROGRESS" -> "in behandeling";
            case "WAITING" -> "wacht";
            case "RESOLVED" -> "opgelost";
            case "REOPENED" -> "niet opgelost, weer open";
            case "DUPLICATE" -> "al eerder gemeld";
            case "DECLINED" -> "niet opgepakt";
            case "WITHDRAWN" -> "ingetrokken";
            default -> "afgesloten";
        };
    }

    private static String englishStatus(String status) {
        return switch (status) {
            case "ACKNOWLEDGED" -> "seen";
            case "IN_PROGRESS" -> "being worked on";
            case "WAITING" -> "waits";
            case "RESOLVED" -> "solved";
            case "REOPENED" -> "not solved, open again";
            case "DUPLICATE" -> "known already";
            case "DECLINED" -> "not taken up";
            case "WITHDRAWN" -> "withdrawn";
            default -> "closed";
        };
    }

    private static String dutchNote(String note) {
        return switch (note) {
            case "QUESTION" -> "een vraag voor jou";
            case "ANSWER" -> "een antwoord";
            default -> "een bericht voor jou";
        };
    }

    private static String englishNote(String note) {
        return switch (note) {
            case "QUESTION" -> "a question for you";
            case "ANSWER" -> "an answer";
            default -> "a message for you";
        };
    }
}
