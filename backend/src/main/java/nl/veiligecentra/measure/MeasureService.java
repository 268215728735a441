package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.IncidentService;
import nl.veiligecentra.measure.MeasureChanged.Kind;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reading measures, proposing one, and changing its cells. */
@ApplicationScoped
public class MeasureService {

    private static final String SUBJECT = "MEASURE";

    private final MeasureRepository measures;
    private final MeasureReading reading;
    private final MeasureChecks checks;
    private final IncidentService incidents;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Event<MeasureChanged> changes;
    private final Clock clock;

    MeasureService(
            MeasureRepository measures,
            MeasureReading reading,
            MeasureChecks checks,
            IncidentService incidents,
            Access access,
            CreatedOnce once,
            AuditLog audit,
            Event<MeasureChanged> changes,
            Clock clock) {
        this.measures = measures;
        this.reading = reading;
        this.checks = checks;
        this.incidents = incidents;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Page<MeasureSummary> list(MeasureFilter filter, PageRequest page) {
        var viewer = MeasureViewer.of(access);
        var order = MeasureOrder.of(filter.sort());
        var query = new MeasureQuery(viewer, filter, clock);
        var rows = measures.page(query, order, page.after(order.key()), page.rows());
        return Page.of(rows, page.size(), order::cursorAfter).map(row -> reading.summary(row, viewer, query.day()));
    }

    @Transactional
    public MeasureDetails get(UUID id) {
        return reading.details(id, MeasureViewer.of(access));
    }

    /** Of these measures those that exist for the caller, as the caller sees them. */
    @Transactional
    public List<MeasureSummary> visible(Set<UUID> ids) {
        if (ids.isEmpty() || !access.may(Operation.READ_OWN_MEASURES)) {
            return List.of();
        }
        var viewer = MeasureViewer.of(access);
        var query = new MeasureQuery(viewer, MeasureFilter.ALL, clock);
        return measures.rows(query, ids).stream()
                .map(row -> reading.summary(row, viewer, query.day()))
                .toList();
    }

    @Transactional
    public MeasureDetails propose(IdempotencyKey key, ProposeMeasure request) {
        var viewer = MeasureViewer.of(access);
        request.areaIds().forEach(area -> access.require(Operation.READ_OWN_MEASURES, area));
        if (!mayPropose(viewer, request)) {
            throw new Refused("not-yours", "Only the manager proposes what another organisation is to do.");
        }
        return once.create(key, request, id -> propose(id, request, viewer), this::get);
    }

    @Transactional
    public MeasureDetails change(UUID id, ExpectedVersion expected, MergePatch<EditMeasure> patch) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.hold(id, viewer);
        var editsAll = viewer.editsAll(measure.areaIds());
        if (!editsAll && !owns(viewer, measure)) {
            throw new Refused("not-yours", "Only its owner and the manager change it.");
        }
        expected.check(measure.version());
        var before = shownTo(viewer, measure);
        var asked = patch.applyTo(before);
        if (!editsAll) {
            requireOwnCells(before, asked);
        }
        requireKnownAreas(viewer, asked.areaIds(), before.areaIds());
        var hidden = new HashSet<>(measure.areaIds());
        hidden.removeAll(before.areaIds());
        hidden.addAll(asked.areaIds());
        var edited = asked.in(hidden);
        checks.checkEdited(measure, edited);
        requireFree(edited.code(), edited.areaIds(), id, measure.status());
        var ownerBefore = measure.ownerOrganisationId();
        measure.edit(edited, viewer.editing(edited.areaIds(), edited.ownerOrganisationId(), clock));
        var isWithAnother = !ownerBefore.equals(edited.ownerOrganisationId());
        fire(measure, isWithAnother ? Kind.OWNER_CHANGED : Kind.EDITED);
        return reading.details(id, viewer);
    }

    @Transactional
    public MeasureDetails writeProgress(UUID id, IdempotencyKey key, WriteProgress request) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.hold(id, viewer);
        if (!viewer.saysHowItGoes(measure)) {
            throw new Refused("not-yours", "Only who does it or helps with it says how it goes.");
        }
        checks.checkText("/text", request.text());
        var by = viewer.editing(measure.areaIds(), measure.ownerOrganisationId(), clock);
        once.create(key, request, note -> note(note, measure, by, request), note -> note);
        return reading.details(id, viewer);
    }

    @Transactional
    public void link(UUID id, UUID incident) {
        var measure = forLinking(id);
        incidents.get(incident);
        if (measures.link(id, incident, editing(measure))) {
            linked(measure);
        }
    }

    @Transactional
    public void unlink(UUID id, UUID incident) {
        var measure = forLinking(id);
        incidents.get(incident);
        if (measures.unlink(id, incident)) {
            linked(measure);
        }
    }

    private void propose(UUID id, ProposeMeasure request, MeasureViewer viewer) {
        measures.takeTurns(request.areaIds());
        var code = request.code() == null ? measures.nextCode(request.theme(), request.areaIds()) : request.code();
        var proposed = request.numbered(code);
        checks.check(proposed, request.catalogueCode());
        requireFree(code, request.areaIds(), id, MeasureStatus.PROPOSED);
        request.incidents().forEach(incidents::get);
        var by = viewer.editing(request.areaIds(), request.ownerOrganisationId(), clock);
        var measure = Measure.propose(id, proposed, request.catalogueCode(), by);
        measures.persistAndFlush(measure);
        request.incidents().forEach(incident -> measures.link(id, incident, by));
        audit.record(
                "PROPOSE_MEASURE", SUBJECT, id, request.areaIds().iterator().next());
        fire(measure, Kind.PROPOSED);
    }

    private boolean mayPropose(MeasureViewer viewer, ProposeMeasure request) {
        return request.areaIds().stream()
                .allMatch(area -> viewer.editsAll(List.of(area))
                        || viewer.owns(List.of(area), request.ownerOrganisationId(), request.ownerDepartmentId()));
    }

    private void note(UUID note, Measure measure, Measure.Editor by, WriteProgress request) {
        measures.addProgress(note, measure.id(), by, request.text());
        measure.touch(by);
        fire(measure, Kind.PROGRESS);
    }

    private Measure forLinking(UUID id) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.hold(id, viewer);
        if (!viewer.editsAll(measure.areaIds())) {
            throw new Refused("not-yours", "Only the manager says what led to it.");
        }
        return measure;
    }

    private void linked(Measure measure) {
        measure.touch(editing(measure));
        fire(measure, Kind.LINKED);
    }

    private Measure.Editor editing(Measure measure) {
        return MeasureViewer.of(access).editing(measure.areaIds(), measure.ownerOrganisationId(), clock);
    }

    /** Of its areas those that the viewer takes part in: of others they do not know that it is there. */
    private static EditMeasure shownTo(MeasureViewer viewer, Measure measure) {
        var cells = measure.cells();
        var areas = new HashSet<>(cells.areaIds());
        areas.retainAll(viewer.areas());
        return cells.in(areas);
    }

    private static void requireOwnCells(EditMeasure before, EditMeasure asked) {
        var same = before.code().equals(asked.code())
                && before.areaIds().equals(asked.areaIds())
                && before.ownerOrganisationId().equals(asked.ownerOrganisationId())
                && before.coOrganisationIds().equals(asked.coOrganisationIds())
                && before.priority() == asked.priority()
                && before.origin() == asked.origin()
                && before.theme() == asked.theme()
                && before.audience() == asked.audience()
                && before.changesAccess().equals(asked.changesAccess());
        if (!same) {
            throw new Refused(
                    "not-yours-to-set",
                    "Number, theme, areas, who does it, priority, audience and access are the manager's.");
        }
    }

    private void requireKnownAreas(MeasureViewer viewer, Set<UUID> asked, Set<UUID> before) {
        var unknown = asked.stream()
                .filter(area -> !before.contains(area))
                .anyMatch(area -> !viewer.areas().contains(area) || !viewer.editsAll(List.of(area)));
        if (unknown) {
            throw new InvalidInput(InputError.inBody("/areaIds", "unknown-value", "An area that is not yours to set."));
        }
    }

    private void requireFree(String code, Set<UUID> areas, UUID except, MeasureStatus status) {
        measures.takeTurns(areas);
        if (!status.isOver() && measures.isTaken(code, areas, except)) {
            throw new RuleViolation("code-taken", "Another measure of the area has this number.");
        }
    }

    private static boolean owns(MeasureViewer viewer, Measure measure) {
        return viewer.owns(measure.areaIds(), measure.ownerOrganisationId(), measure.ownerDepartmentId());
    }

    private void fire(Measure measure, Kind kind) {
        measures.flush();
        changes.fire(new MeasureChanged(
                measure.id(),
                measure.areaIds(),
                measure.version(),
                access.person().id(),
                kind));
    }
}
