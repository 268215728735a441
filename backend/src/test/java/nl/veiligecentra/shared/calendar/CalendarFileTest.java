package nl.veiligecentra.shared.calendar;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.CalendarComponent;
import org.junit.jupiter.api.Test;

import java.io.StringReader;
import java.time.Instant;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class CalendarFileTest {

    private static final UUID UID = UUID.fromString("2d000000-0000-4000-8000-000000000005");
    private static final Instant STARTS = Instant.parse("2026-07-02T17:30:00Z");

    private final CalendarFile file = new CalendarFile();

    @Test
    void anotherCalendarReadsWhenAndWhereItIs() throws Exception {
        var text = file.request(event(0, STARTS, "Overleg; politie, \"winkels\"\nATTENDEE:x"));
        var read = read(text);
        read.validate();
        var event = event(read);
        assertThat(value(event, Property.SUMMARY)).contains("Overleg; politie, \"winkels\"");
        assertThat(value(event, Property.LOCATION)).isEqualTo("Raadhuis, Naaldwijk");
        assertThat(event.getProperty(Property.ATTENDEE)).isEmpty();
        assertThat(text).contains("DTSTART;TZID=Europe/Amsterdam:20260702T193000", "BEGIN:VTIMEZONE");
        assertThat(value(read.getProperty(Property.METHOD).orElseThrow())).isEqualTo("REQUEST");
    }

    @Test
    void inWinterTheHourIsThatOfWinter() {
        assertThat(file.request(event(0, Instant.parse("2026-12-03T18:30:00Z"), "Overleg")))
                .contains("DTSTART;TZID=Europe/Amsterdam:20261203T193000");
    }

    @Test
    void aChangeIsTheSameEventWithAHigherSequence() throws Exception {
        var first = event(read(file.request(event(0, STARTS, "Overleg"))));
        var changed = event(read(file.request(event(1, STARTS.plusSeconds(3600), "Overleg"))));
        assertThat(value(changed, Property.UID)).isEqualTo(value(first, Property.UID));
        assertThat(value(first, Property.SEQUENCE)).isEqualTo("0");
        assertThat(value(changed, Property.SEQUENCE)).isEqualTo("1");
    }

    @Test
    void aCancellationIsTheSameEventThatIsOff() throws Exception {
        var read = read(file.cancel(event(2, STARTS, "Overleg")));
        read.validate();
        assertThat(value(read.getProperty(Property.METHOD).orElseThrow())).isEqualTo("CANCEL");
        assertThat(value(event(read), Property.UID)).isEqualTo(UID.toString());
        assertThat(value(event(read), Property.SEQUENCE)).isEqualTo("2");
        assertThat(value(event(read), Property.STATUS)).isEqualTo("CANCELLED");
    }

    @Test
    void aMailboxReadsItsOwnReaderInItAndNobodyElse() throws Exception {
        var read = read(file.mailTo("bas@example.org", event(0, STARTS, "Overleg")));
        read.validate();
        assertThat(value(event(read), Property.ATTENDEE)).isEqualTo("mailto:bas@example.org");
        assertThat(event(read).getProperties(Property.ATTENDEE)).hasSize(1);
    }

    private static CalendarEvent event(int sequence, Instant starts, String summary) {
        return new CalendarEvent(
                UID,
                sequence,
                false,
                starts,
                starts.plusSeconds(5400),
                summary,
                "Raadhuis, Naaldwijk",
                "Agenda:\n1. Bereikbaarheid",
                "MKB Westland",
                "overleg@example.org",
                "https://veiligecentra.example/overleg/" + UID,
                Instant.parse("2026-06-01T08:00:00Z"));
    }

    private static Calendar read(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static CalendarComponent event(Calendar calendar) {
        return calendar.getComponent(Component.VEVENT)
                .map(CalendarComponent.class::cast)
                .orElseThrow();
    }

    private static String value(Component component, String property) {
        return value((Property) component.getProperty(property).orElseThrow());
    }

    private static String value(Property property) {
        return property.getValue();
    }
}
