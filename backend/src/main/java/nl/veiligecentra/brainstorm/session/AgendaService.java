package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.InputTreatment;
import nl.veiligecentra.brainstorm.session.ItemRepository.Link;
import nl.veiligecentra.brainstorm.session.ItemRepository.Relation;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a session is to talk about: putting it on the agenda, changing it, and in which order. */
@ApplicationScoped
public class AgendaService {

    private final ItemRepository items;
    private final ItemAccess access;
    private final AgendaChecks checks;
    private final InputTreatment inputs;
    private final SessionTrail trail;
    private final Access caller;
    private final CreatedOnce once;
    private final Clock clock;

    AgendaService(
            ItemRepository items,
            ItemAccess access,
            AgendaChecks checks,
            InputTreatment inputs,
            SessionTrail trail,
            Access caller,
            CreatedOnce once,
            Clock clock) {
        this.items = items;
        this.access = access;
        this.checks = checks;
        this.inputs = inputs;
        this.trail = trail;
        this.caller = caller;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    public AgendaItemDetails add(UUID id, IdempotencyKey key, AddAgendaItem request) {
        var viewer = SessionViewer.of(caller);
        var session = access.organised(id, viewer);
        return once.create(
                key, request, item -> add(item, session, request.written()), item -> access.details(id, item, viewer));
    }

    @Transactional
    public AgendaItemDetails change(UUID id, UUID itemId, ExpectedVersion expected, MergePatch<EditAgendaItem> patch) {
        var viewer = SessionViewer.of(caller);
        var session = access.organised(id, viewer);
        var item = access.item(session, itemId);
        expected.check(item.version());
        session.requireToCome();
        var before = item.written(inputsOf(itemId), sourcesOf(itemId));
        var edited = patch.applyTo(before);
        checks.check(edited, session, before.measureIds());
        item.edit(edited);
        items.flush();
        setInputs(itemId, session, before.inputIds(), edited);
        items.setSources(itemId, edited.measureIds());
        trail.acted(session, "CHANGE_AGENDA");
        return access.details(id, itemId, viewer);
    }

    @Transactional
    public void remove(UUID id, UUID itemId, ExpectedVersion expected) {
        var session = access.organised(id, SessionViewer.of(caller));
        var item = access.item(session, itemId);
        expected.check(item.version());
        session.requireToCome();
        inputs.takeOff(inputsOf(itemId), session.status().isAgendaSent());
        items.delete(item);
        items.flush();
        place(items.of(id));
        trail.acted(session, "CHANGE_AGENDA");
    }

    /** @throws RuleViolation when somebody else added or removed one meanwhile */
    @Transactional
    public void order(UUID id, OrderAgenda request) {
        var session = access.organised(id, SessionViewer.of(caller));
        session.requireAgendaOpen();
        var known = items.of(id).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
        if (request.itemIds().size() != known.size() || !known.keySet().equals(new HashSet<>(request.itemIds()))) {
            throw new RuleViolation("items-changed", "These are not the items of the agenda by now.");
        }
        place(request.itemIds().stream().map(known::get).toList());
        trail.acted(session, "CHANGE_AGENDA");
    }

    private void add(UUID itemId, BrainstormSession session, EditAgendaItem written) {
        session.requireAgendaOpen();
        checks.check(written, session, Set.of());
        var position = items.last(session.id()) + 1;
        items.persistAndFlush(AgendaItem.add(itemId, session.id(), position, written, clock.instant()));
        setInputs(itemId, session, Set.of(), written);
        items.setSources(itemId, written.measureIds());
        if (session.status() == SessionStatus.HELD) {
            inputs.discussed(written.inputIds());
        }
        trail.acted(session, "CHANGE_AGENDA");
    }

    private void setInputs(UUID itemId, BrainstormSession session, Set<UUID> before, EditAgendaItem written) {
        var isSent = session.status().isAgendaSent();
        var added = without(written.inputIds(), before);
        inputs.takeOff(without(before, written.inputIds()), isSent);
        inputs.schedule(added, written.areaIds());
        if (isSent) {
            inputs.announce(added);
        }
        items.setInputs(itemId, written.inputIds());
    }

    private void place(List<AgendaItem> inOrder) {
        for (int n = 0; n < inOrder.size(); n++) {
            inOrder.get(n).moveTo(n + 1);
        }
        items.flush();
    }

    private Set<UUID> inputsOf(UUID itemId) {
        return items.inputs(List.of(itemId)).getOrDefault(itemId, Set.of());
    }

    private Set<UUID> sourcesOf(UUID itemId) {
        return items.measures(List.of(itemId)).stream()
                .filter(link -> link.relation() == Relation.SOURCE)
                .map(Link::measure)
                .collect(Collectors.toSet());
    }

    private static Set<UUID> without(Set<UUID> some, Set<UUID> others) {
        var left = new HashSet<>(some);
        left.removeAll(others);
        return left;
    }
}
