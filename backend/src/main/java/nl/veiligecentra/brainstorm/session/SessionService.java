package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Kind;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reading sessions, planning one, and changing its head. */
@ApplicationScoped
public class SessionService {

    private final SessionRepository sessions;
    private final ItemRepository items;
    private final SessionReading reading;
    private final SessionChecks checks;
    private final Acquaintances acquaintances;
    private final GuestList guests;
    private final SessionTrail trail;
    private final Access access;
    private final CreatedOnce once;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            ItemRepository items,
            SessionReading reading,
            SessionChecks checks,
            Acquaintances acquaintances,
            GuestList guests,
            SessionTrail trail,
            Access access,
            CreatedOnce once,
            Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.reading = reading;
        this.checks = checks;
        this.acquaintances = acquaintances;
        this.guests = guests;
        this.trail = trail;
        this.access = access;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    public Page<SessionSummary> list(SessionFilter filter, PageRequest page) {
        var viewer = SessionViewer.of(access);
        var order = SessionOrder.of(filter.sort());
        var rows = sessions.page(new SessionQuery(viewer, filter), order, page.after(order.key()), page.rows());
        return Page.of(rows, page.size(), order::cursorAfter).map(row -> reading.summary(row, viewer));
    }

    @Transactional
    public SessionDetails get(UUID id) {
        return reading.details(id, SessionViewer.of(access));
    }

    /** Of these sessions those that exist for the caller, as the caller sees them. */
    @Transactional
    public List<SessionSummary> visible(Set<UUID> ids) {
        if (ids.isEmpty() || !access.may(Operation.READ_SESSIONS)) {
            return List.of();
        }
        var viewer = SessionViewer.of(access);
        return sessions.rows(new SessionQuery(viewer, SessionFilter.ALL), ids).stream()
                .map(row -> reading.summary(row, viewer))
                .toList();
    }

    /** As whom the caller looks at those of these sessions that exist for them. */
    @Transactional
    Map<UUID, Stand> stands(Set<UUID> ids) {
        if (ids.isEmpty() || !access.may(Operation.READ_SESSIONS)) {
            return Map.of();
        }
        return sessions.rows(new SessionQuery(SessionViewer.of(access), SessionFilter.ALL), ids).stream()
                .collect(Collectors.toMap(SessionRow::id, SessionRow::stand));
    }

    @Transactional
    public SessionDetails plan(IdempotencyKey key, PlanSession request) {
        access.require(Operation.PLAN_SESSIONS);
        request.areaIds().forEach(area -> access.require(Operation.PLAN_SESSIONS, area));
        var viewer = SessionViewer.of(access);
        return once.create(key, request, id -> plan(id, request, viewer), id -> reading.details(id, viewer));
    }

    @Transactional
    public SessionDetails change(UUID id, ExpectedVersion expected, MergePatch<EditSession> patch) {
        var viewer = SessionViewer.of(access);
        var session = reading.holdOrganised(id, viewer);
        expected.check(session.version());
        var before = session.head();
        var edited = patch.applyTo(before);
        requirePlanned(viewer, session, edited.areaIds(), before.areaIds());
        checks.check(edited);
        if (session.edit(edited, clock.instant())) {
            guests.tell(session, Kind.CHANGED);
        }
        trail.acted(session, "CHANGE_SESSION");
        return reading.details(id, viewer);
    }

    private void plan(UUID id, PlanSession request, SessionViewer viewer) {
        var organiser = organiser(viewer, request);
        var planned = acquaintances.recognised(request);
        checks.check(planned);
        var session = BrainstormSession.plan(id, planned, organiser, clock.instant());
        sessions.persistAndFlush(session);
        guests.invite(session, planned.invited());
        trail.acted(session, "PLAN_SESSION");
    }

    /** One organisation answers for all of it: the host where the caller plans for it, else the only one that can. */
    private static UUID organiser(SessionViewer viewer, PlanSession request) {
        var candidates = viewer.plans().stream()
                .map(Grant::organisationId)
                .distinct()
                .filter(one -> request.areaIds().stream().allMatch(area -> viewer.plansIn(area, one)))
                .sorted()
                .toList();
        if (candidates.contains(request.hostOrganisationId())) {
            return request.hostOrganisationId();
        }
        return candidates.stream()
                .findFirst()
                .orElseThrow(() -> new InvalidInput(InputError.inBody(
                        "/areaIds", "different-organisers", "You plan in these areas for different organisations.")));
    }

    private void requirePlanned(SessionViewer viewer, BrainstormSession session, Set<UUID> asked, Set<UUID> before) {
        var unknown = asked.stream()
                .filter(area -> !before.contains(area))
                .anyMatch(area -> !viewer.plansIn(area, session.organiserOrganisationId()));
        if (unknown) {
            throw new InvalidInput(InputError.inBody("/areaIds", "unknown-value", "An area that is not yours to set."));
        }
        if (!items.of(session.id()).stream().allMatch(item -> asked.containsAll(item.areaIds()))) {
            throw new RuleViolation("area-in-use", "An item of its agenda is about an area that is left out.");
        }
    }
}
