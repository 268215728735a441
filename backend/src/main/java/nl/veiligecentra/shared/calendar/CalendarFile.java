package nl.veiligecentra.shared.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Attendee;
import biweekly.property.Method;
import biweekly.property.Organizer;
import biweekly.property.Status;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.Date;

/** Writes events as files that calendars read: the same event again, with a higher sequence, changes or ends it. */
@ApplicationScoped
public class CalendarFile {

    private static final String PRODUCT = "-//Veilige Centra//NL";

    public String request(CalendarEvent event) {
        return write(entry(event, Status.confirmed()), Method.request());
    }

    public String cancel(CalendarEvent event) {
        return write(entry(event, Status.cancelled()), Method.cancel());
    }

    /** For the mailbox of one guest, which puts in the calendar only what names its reader. */
    public String mailTo(String guest, CalendarEvent event) {
        var entry = entry(event, event.cancelled() ? Status.cancelled() : Status.confirmed());
        var attendee = new Attendee(null, guest);
        attendee.setRsvp(false);
        entry.addAttendee(attendee);
        return write(entry, event.cancelled() ? Method.cancel() : Method.request());
    }

    private static String write(VEvent entry, Method method) {
        var calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        calendar.setMethod(method);
        calendar.getTimezoneInfo().setDefaultTimezone(AmsterdamZone.assignment());
        calendar.addEvent(entry);
        return Biweekly.write(calendar).go();
    }

    private static VEvent entry(CalendarEvent event, Status status) {
        var entry = new VEvent();
        entry.setUid(event.uid().toString());
        entry.setSequence(event.sequence());
        entry.setDateTimeStamp(Date.from(event.stamp()));
        entry.setDateStart(Date.from(event.startsAt()));
        entry.setDateEnd(Date.from(event.endsAt()));
        entry.setSummary(event.summary());
        entry.setLocation(event.place());
        entry.setDescription(event.description());
        entry.setOrganizer(new Organizer(event.organiser(), event.organiserEmail()));
        entry.setUrl(event.url());
        entry.setStatus(status);
        return entry;
    }
}
