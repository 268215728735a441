package nl.veiligecentra.notification;

import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.shared.calendar.CalendarEvent;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;

/** When a session is, as it is said in a sentence. */
final class SessionWords {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private SessionWords() {}

    static String when(CalendarEvent event, Language language) {
        var starts = event.startsAt().atZone(DutchTime.AMSTERDAM);
        var ends = event.endsAt().atZone(DutchTime.AMSTERDAM);
        boolean dutch = language == Language.NL;
        var day = IncidentWords.date(starts.toLocalDate(), language);
        var until = ends.toLocalDate().equals(starts.toLocalDate())
                ? hour(ends.toLocalTime())
                : IncidentWords.date(ends.toLocalDate(), language) + " " + hour(ends.toLocalTime());
        return day + (dutch ? ", van " : ", from ") + hour(starts.toLocalTime()) + (dutch ? " tot " : " to ") + until;
    }

    private static String hour(LocalTime time) {
        return time.format(HOUR);
    }
}
