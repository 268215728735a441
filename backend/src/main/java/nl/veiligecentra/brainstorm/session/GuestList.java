package nl.veiligecentra.brainstorm.session;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.brainstorm.session.InviteeRepository.Known;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Guest;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Kind;
import nl.veiligecentra.shared.calendar.CalendarEvent;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.web.WebConfig;

import java.time.Clock;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Those who are invited to a session, and what their calendars are told: of the agenda no more than each may read. */
@ApplicationScoped
class GuestList {

    private final InviteeRepository invitees;
    private final ItemRepository items;
    private final SessionRepository sessions;
    private final Event<SessionInvitation> invitations;
    private final SessionCalendarConfig config;
    private final WebConfig web;
    private final Clock clock;

    GuestList(
            InviteeRepository invitees,
            ItemRepository items,
            SessionRepository sessions,
            Event<SessionInvitation> invitations,
            SessionCalendarConfig config,
            WebConfig web,
            Clock clock) {
        this.invitees = invitees;
        this.items = items;
        this.sessions = sessions;
        this.invitations = invitations;
        this.config = config;
        this.web = web;
        this.clock = clock;
    }

    void invite(BrainstormSession session, List<InviteToSession> invited) {
        invited.forEach(one -> add(Generators.timeBasedEpochGenerator().generate(), session, one));
        tell(session, Kind.INVITED);
    }

    /** @throws RuleViolation for who is invited already */
    void invite(UUID id, BrainstormSession session, InviteToSession invited) {
        if (invitees.isInvited(session.id(), invited)) {
            throw new RuleViolation("already-invited", "This one is invited already.");
        }
        add(id, session, invited);
        var guests = invitees.known(session.id()).stream()
                .filter(known -> known.id().equals(id))
                .toList();
        tell(session, Kind.INVITED, guests);
    }

    void remove(BrainstormSession session, UUID invitee) {
        var gone = invitees.known(session.id()).stream()
                .filter(known -> known.id().equals(invitee))
                .toList();
        invitees.remove(invitee);
        session.nextSequence(clock.instant());
        tell(session, Kind.CANCELLED, gone);
    }

    void tell(BrainstormSession session, Kind kind) {
        tell(session, kind, invitees.known(session.id()));
    }

    CalendarEvent event(BrainstormSession session, boolean cancelled) {
        var head = session.head();
        return new CalendarEvent(
                session.id(),
                session.calendarSequence(),
                cancelled,
                head.startsAt(),
                head.endsAt(),
                head.title(),
                head.place(),
                head.purpose(),
                sessions.nameOf(session.organiserOrganisationId()),
                config.sender(),
                web.address() + "/overleg/" + session.id(),
                clock.instant());
    }

    private void add(UUID id, BrainstormSession session, InviteToSession invited) {
        invitees.add(id, session.id(), invited, clock.instant());
    }

    private void tell(BrainstormSession session, Kind kind, List<Known> guests) {
        var event = event(session, kind == Kind.CANCELLED);
        var agenda = session.status() == SessionStatus.PLANNED ? List.<AgendaItem>of() : items.of(session.id());
        var byAgenda = new LinkedHashMap<List<String>, List<Guest>>();
        guests.stream()
                .collect(Collectors.groupingBy(Known::organisation, LinkedHashMap::new, Collectors.toList()))
                .forEach((organisation, people) -> byAgenda.merge(
                        titles(agenda, session, people.get(0)),
                        people.stream().map(GuestList::guest).toList(),
                        GuestList::joined));
        byAgenda.forEach(
                (titles, people) -> invitations.fire(new SessionInvitation(session.id(), kind, event, titles, people)));
    }

    private List<String> titles(List<AgendaItem> agenda, BrainstormSession session, Known guest) {
        var areas = invitees.areasOf(guest.organisation(), session.areaIds());
        return agenda.stream()
                .filter(item -> !Collections.disjoint(item.areaIds(), areas))
                .filter(item -> !guest.isShop() || item.audience() != AgendaAudience.PARTNERS)
                .map(AgendaItem::title)
                .toList();
    }

    private static Guest guest(Known known) {
        return new Guest(known.id(), known.person(), known.email());
    }

    private static List<Guest> joined(List<Guest> some, List<Guest> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
