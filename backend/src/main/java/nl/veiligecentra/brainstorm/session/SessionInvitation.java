package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.shared.calendar.CalendarEvent;

import java.util.List;
import java.util.UUID;

/**
 * Fired in the transaction of what people who are invited have to know for their calendars.
 *
 * @param agenda the titles of its items in their order; empty before it was sent
 */
public record SessionInvitation(
        UUID sessionId, Kind kind, CalendarEvent event, List<String> agenda, List<Guest> guests) {

    public enum Kind {
        INVITED,
        AGENDA_SENT,
        CHANGED,
        CANCELLED
    }

    /** Somebody with an account, or an address. */
    public record Guest(UUID inviteeId, UUID personId, String email) {}
}
