package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.incident.LogRepository.Step;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.Fingerprint;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reading reports, sending one, and adding to one's own. */
@ApplicationScoped
public class IncidentService {

    private static final double SIMILAR_WITHIN_METRES = 100;
    private static final Duration SIMILAR_FOR = Duration.ofDays(14);
    private static final int SIMILAR_AT_MOST = 3;

    private final IncidentRepository incidents;
    private final IncidentReading reading;
    private final IncidentPresentation presentation;
    private final ReportChecks checks;
    private final Routing routing;
    private final LogRepository log;
    private final AreaService areas;
    private final Access access;
    private final Event<IncidentChanged> changes;
    private final Event<IncidentMoved> moves;
    private final Clock clock;

    IncidentService(
            IncidentRepository incidents,
            IncidentReading reading,
            IncidentPresentation presentation,
            ReportChecks checks,
            Routing routing,
            LogRepository log,
            AreaService areas,
            Access access,
            Event<IncidentChanged> changes,
            Event<IncidentMoved> moves,
            Clock clock) {
        this.incidents = incidents;
        this.reading = reading;
        this.presentation = presentation;
        this.checks = checks;
        this.routing = routing;
        this.log = log;
        this.areas = areas;
        this.access = access;
        this.changes = changes;
        this.moves = moves;
        this.clock = clock;
    }

    /** Open situations of the same kind nearby: offered before somebody reports the same lamp again. */
    @Transactional
    public List<IncidentSummary> similar(UUID areaId, String category, Point point) {
        var viewer = Viewer.of(access);
        access.require(Operation.READ_INCIDENTS, areaId);
        var near = areas.places(areaId).streets().stream()
                .filter(street -> street.line().metresTo(point) <= SIMILAR_WITHIN_METRES)
                .map(Street::id)
                .toList();
        var query = new IncidentQuery(viewer, Set.of(areaId), IncidentOrder.LISTED);
        query.similarTo(category, near, clock.instant().minus(SIMILAR_FOR));
        return incidents.page(query, SIMILAR_AT_MOST).stream()
                .map(row -> presentation.summary(row, viewer))
                .toList();
    }

    /** Of these reports those that exist for the caller, as the caller sees them. */
    @Transactional
    public List<IncidentSummary> visible(Set<UUID> ids) {
        if (ids.isEmpty() || !access.may(Operation.READ_INCIDENTS)) {
            return List.of();
        }
        var viewer = Viewer.of(access);
        return incidents.rows(viewer.areas(), ids, viewer.person()).stream()
                .filter(row -> viewer.viewOf(row.subject()).isPresent())
                .map(row -> presentation.summary(row, viewer))
                .toList();
    }

    @Transactional
    public IncidentDetails get(UUID id) {
        return reading.details(id, Viewer.of(access));
    }

    /**
     * Keeps a report. Sent again under the same key it is the same report: an acknowledgement lost on Saturday is
     * repeated on Monday.
     */
    @Transactional
    public IncidentDetails report(ReportIncident report, UUID clientKey) {
        var grant = access.require(Operation.REPORT_INCIDENT, report.areaId());
        var hash = Fingerprint.of(report);
        incidents.takeTurns(clientKey);
        var known = incidents.findByClientKey(access.person().id(), clientKey);
        if (known.isPresent()) {
            return repeated(known.get(), hash);
        }
        var given = checks.check(report, areas.places(report.areaId()), clientKey, hash);
        requireVisible(report.linkedTo(), given.category());
        var reporter = new Reporter(access.person().id(), grant.organisationId());
        var severity = report.severity() == null ? given.category().defaultSeverity() : report.severity();
        var shared = Boolean.TRUE.equals(report.shareWithPolice());
        var route = routing.of(report.areaId(), given.category(), severity, shared);
        var incident = Incident.report(given, reporter, route, clock.instant());
        incident.dueAt(routing.reactBy(report.areaId(), route.organisationId(), incident.category()));
        incidents.persistAndFlush(incident);
        log.add(reported(incident, reporter));
        changes.fire(new IncidentChanged(incident.id(), incident.areaId(), incident.version()));
        var itself = MoveIncident.to(null, Move.REPORTED, null);
        moves.fire(
                new IncidentMoved(incident.id(), incident.areaId(), incident.version(), reporter.personId(), itself));
        return reading.details(incident.id(), Viewer.of(access));
    }

    @Transactional
    public IncidentDetails change(UUID id, ExpectedVersion expected, MergePatch<EditIncident> patch) {
        var viewer = Viewer.of(access);
        var incident = incidents.findForChange(viewer, id).orElseThrow(NotFound::new);
        if (!viewer.isOwn(incident.subject())) {
            throw new Refused("not-yours", "Only who reported it may change it.");
        }
        if (!incident.status().isOpen()) {
            throw new RuleViolation("closed", "It is closed; send a new report.");
        }
        expected.check(incident.version());
        var edited = patch.applyTo(incident.told());
        incident.tell(edited, checks.checkEdited(edited));
        incident.touch(clock.instant());
        incidents.flush();
        changes.fire(new IncidentChanged(id, incident.areaId(), incident.version()));
        return reading.details(id, viewer);
    }

    private IncidentDetails repeated(Incident known, String hash) {
        if (!hash.equals(known.clientHash())) {
            throw new RuleViolation("key-used-for-other-body", "This Idempotency-Key belongs to another report.");
        }
        return reading.details(known.id(), Viewer.of(access));
    }

    private void requireVisible(UUID linkedTo, Category category) {
        if (linkedTo == null) {
            return;
        }
        if (category.intake() != Intake.EVENT) {
            throw new RuleViolation("link-is-for-events", "Only what happened to you too is linked.");
        }
        reading.details(linkedTo, Viewer.of(access));
    }

    private Step reported(Incident incident, Reporter reporter) {
        return new Step(
                incident.id(),
                null,
                Move.REPORTED,
                incident.reportedAt(),
                reporter.personId(),
                reporter.organisationId(),
                null,
                null,
                null,
                null,
                true);
    }
}
