package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.time.DutchTime;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers which items exist for the caller, and what they come from: members read no sources, so none exist for them here. */
@ApplicationScoped
public class AgendaItems {

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final Access access;

    AgendaItems(SessionRepository sessions, ItemRepository items, Access access) {
        this.sessions = sessions;
        this.items = items;
        this.access = access;
    }

    @Transactional
    public List<AgendaItemSummary> visible(Set<UUID> ids) {
        if (ids.isEmpty() || !access.may(Operation.TAKE_PART_IN_SESSIONS)) {
            return List.of();
        }
        var viewer = SessionViewer.of(access);
        return sessions.rows(new SessionQuery(viewer, SessionFilter.ALL), items.sessionsOf(ids)).stream()
                .filter(session -> session.stand() != Stand.MEMBER)
                .flatMap(session -> visible(session, viewer))
                .filter(item -> ids.contains(item.id()))
                .toList();
    }

    private Stream<AgendaItemSummary> visible(SessionRow session, SessionViewer viewer) {
        var tells = session.isOrganised() || session.status().tellsOutcomes();
        return items.of(session, viewer).stream()
                .map(item -> new AgendaItemSummary(
                        item.id(),
                        session.id(),
                        session.title(),
                        DutchTime.dateOf(session.startsAt()),
                        item.title(),
                        tells ? item.decision() : null));
    }
}
