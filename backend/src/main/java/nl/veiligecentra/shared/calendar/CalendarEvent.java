package nl.veiligecentra.shared.calendar;

import java.time.Instant;
import java.util.UUID;

/**
 * Something in calendars of people.
 *
 * @param uid the same for as long as it is the same event
 * @param sequence higher each time that it is told again
 * @param url where it stands in the product
 * @param stamp when this was told
 */
public record CalendarEvent(
        UUID uid,
        int sequence,
        boolean cancelled,
        Instant startsAt,
        Instant endsAt,
        String summary,
        String place,
        String description,
        String organiser,
        String organiserEmail,
        String url,
        Instant stamp) {}
