package nl.veiligecentra.brainstorm.session;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.brainstorm.session.DraftReady.PartnerLink;
import nl.veiligecentra.brainstorm.session.InviteeRepository.Known;
import nl.veiligecentra.brainstorm.session.SessionLink.Purpose;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Asks every named partner to look at the draft of its own outcome: by account, or by a link where there is none. */
@ApplicationScoped
class DraftLinks {

    private final ItemRepository items;
    private final InviteeRepository invitees;
    private final SessionRepository sessions;
    private final LinkRepository links;
    private final PeopleDirectory people;
    private final Event<DraftReady> ready;
    private final Clock clock;

    DraftLinks(
            ItemRepository items,
            InviteeRepository invitees,
            SessionRepository sessions,
            LinkRepository links,
            PeopleDirectory people,
            Event<DraftReady> ready,
            Clock clock) {
        this.items = items;
        this.invitees = invitees;
        this.sessions = sessions;
        this.links = links;
        this.people = people;
        this.ready = ready;
        this.clock = clock;
    }

    void ask(BrainstormSession session) {
        var known = invitees.known(session.id());
        var asked = named(session).stream()
                .flatMap(partner -> asked(session, partner, known))
                .toList();
        ready.fire(new DraftReady(session.id(), session.head().title(), session.correctUntil(), asked));
    }

    /** Who writes the draft is not asked whether it is right. */
    Set<UUID> named(BrainstormSession session) {
        var named = new LinkedHashSet<UUID>();
        items.of(session.id()).forEach(item -> named.addAll(item.partnerIds()));
        named.remove(session.organiserOrganisationId());
        return named;
    }

    /** Who was invited for the partner; where nobody was, its people of these areas. */
    private Stream<PartnerLink> asked(BrainstormSession session, UUID partner, List<Known> known) {
        var name = sessions.nameOf(partner);
        var invited = known.stream()
                .filter(guest -> guest.organisation().equals(partner))
                .toList();
        if (invited.isEmpty()) {
            return people.of(partner, null, session.areaIds(), Operation.TAKE_PART_IN_SESSIONS).stream()
                    .map(person -> new PartnerLink(partner, name, person, null, null));
        }
        return invited.stream()
                .map(guest -> guest.person() == null
                        ? new PartnerLink(partner, name, null, guest.email(), secret(session, partner))
                        : new PartnerLink(partner, name, guest.person(), null, null));
    }

    private String secret(BrainstormSession session, UUID partner) {
        var token = OneTimeToken.random();
        var until = DutchTime.startOf(session.correctUntil().plusDays(1));
        var id = Generators.timeBasedEpochGenerator().generate();
        var link = new SessionLink(id, session.id(), partner, Purpose.CORRECT, until, null, null);
        links.add(link, token, clock.instant());
        return token.text();
    }
}
