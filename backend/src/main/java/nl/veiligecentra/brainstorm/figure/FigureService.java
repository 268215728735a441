package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Asking figures, reading what was asked, and the steps but for delivering. */
@ApplicationScoped
public class FigureService {

    static final String SUBJECT = "FIGURE_REQUEST";
    private static final String BY_DAY = "-dueDate";

    private final FigureRepository figures;
    private final FigureReading reading;
    private final FigureChecks checks;
    private final PeopleDirectory people;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Event<FigureNews> news;
    private final Clock clock;

    FigureService(
            FigureRepository figures,
            FigureReading reading,
            FigureChecks checks,
            PeopleDirectory people,
            Access access,
            CreatedOnce once,
            AuditLog audit,
            Event<FigureNews> news,
            Clock clock) {
        this.figures = figures;
        this.reading = reading;
        this.checks = checks;
        this.people = people;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    @Transactional
    public Page<FigureRequest> list(FigureFilter filter, PageRequest page) {
        var viewer = FigureViewer.of(access);
        var rows = figures.page(viewer, filter, page.after(BY_DAY), page.rows());
        var items = reading.whole(rows, viewer);
        return Page.of(
                items, page.size(), last -> new Cursor(BY_DAY, last.dueDate().toString(), last.id()));
    }

    @Transactional
    public FigureRequest get(UUID id) {
        return reading.whole(id, FigureViewer.of(access));
    }

    /** Of these those that exist for the caller. */
    @Transactional
    public List<FigureRequest> visible(List<UUID> ids) {
        if (ids.isEmpty() || !access.may(Operation.READ_FIGURE_REQUESTS)) {
            return List.of();
        }
        var viewer = FigureViewer.of(access);
        return reading.whole(figures.some(viewer, ids), viewer);
    }

    @Transactional
    public FigureRequest ask(IdempotencyKey key, AskFigures request) {
        access.require(Operation.ASK_FIGURES);
        var by = access.require(Operation.ASK_FIGURES, request.areaId());
        return once.create(key, request, id -> ask(id, request, by), this::get);
    }

    @Transactional
    public FigureRequest change(UUID id, ExpectedVersion expected, MergePatch<EditFigureRequest> patch) {
        var viewer = FigureViewer.of(access);
        var row = reading.hold(id, viewer);
        if (!viewer.isAsking(row)) {
            throw new Refused("not-yours", "Only who asked changes what is asked.");
        }
        expected.check(row.version());
        requireOpen(row);
        var edited = patch.applyTo(row.asked());
        checks.check(edited);
        figures.edit(id, edited);
        audit.record("CHANGE_FIGURE_REQUEST", SUBJECT, id, row.areaId());
        return reading.whole(id, viewer);
    }

    @Transactional
    public FigureRequest move(UUID id, MoveFigureRequest step) {
        var viewer = FigureViewer.of(access);
        var row = reading.hold(id, viewer);
        var isRefusal = step.to() == FigureMove.REFUSED;
        if (isRefusal ? !viewer.isAsked(row) : !viewer.isAsking(row)) {
            throw new Refused("not-yours", "This step is not yours to take.");
        }
        if (step.from() != row.status()) {
            throw new RuleViolation("status-changed", "It is " + row.status() + " by now.");
        }
        requireOpen(row);
        checks.checkReason(step.reason());
        figures.move(id, FigureStatus.valueOf(step.to().name()), step.reason());
        audit.record("MOVE_FIGURE_REQUEST", SUBJECT, id, row.areaId());
        tell(id, isRefusal ? row.asking().id() : row.organisation().id(), isRefusal);
        return reading.whole(id, viewer);
    }

    /** Tells the people of one of the two, after the other did something. */
    void tell(UUID id, UUID organisation, boolean isAsking) {
        var row = reading.row(id, FigureViewer.of(access));
        var operation = isAsking ? Operation.ASK_FIGURES : Operation.DELIVER_FIGURES;
        var caller = access.person().id();
        var others = people.of(organisation, null, List.of(row.areaId()), operation).stream()
                .filter(person -> !person.equals(caller))
                .toList();
        news.fire(new FigureNews(
                id,
                row.version(),
                FigureNames.of(row.asked().offences()),
                row.status(),
                row.asked().dueDate(),
                others));
    }

    private void ask(UUID id, AskFigures request, Grant by) {
        checks.check(request, by);
        figures.add(id, request, by, DutchTime.today(clock));
        audit.record("ASK_FIGURES", SUBJECT, id, request.areaId());
        tell(id, request.organisationId(), false);
    }

    private static void requireOpen(FigureRow row) {
        if (row.status() != FigureStatus.ASKED) {
            throw new RuleViolation("already-answered", "It is " + row.status() + ".");
        }
    }
}
