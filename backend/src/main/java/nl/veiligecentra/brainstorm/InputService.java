package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.BrainstormInput.Giver;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reading inputs, submitting one, and changing it before somebody decides on it. */
@ApplicationScoped
public class InputService {

    private static final int SIMILAR_AT_MOST = 3;

    private final InputRepository inputs;
    private final InputReading reading;
    private final InputChecks checks;
    private final Access access;
    private final CreatedOnce once;
    private final Clock clock;

    InputService(
            InputRepository inputs,
            InputReading reading,
            InputChecks checks,
            Access access,
            CreatedOnce once,
            Clock clock) {
        this.inputs = inputs;
        this.reading = reading;
        this.checks = checks;
        this.access = access;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    public Page<InputSummary> list(InputFilter filter, PageRequest page) {
        var query = new InputQuery(InputViewer.of(access), filter);
        var order = InputOrder.of(filter.sort());
        var total = Boolean.TRUE.equals(filter.count()) ? inputs.count(query) : null;
        var rows = inputs.page(query, order, page.after(order.key()), page.rows());
        var items = Page.of(rows, page.size(), order::cursorAfter).map(InputRow::summary);
        return total == null ? items : items.withTotal(total);
    }

    /** Offered before somebody writes the same: theirs to support. */
    @Transactional
    public List<InputSummary> similar(SimilarInputs asked) {
        var viewer = InputViewer.of(access);
        access.require(Operation.SUBMIT_INPUT, asked.area());
        var alike = inputs.similar(asked, SIMILAR_AT_MOST);
        var found = summaries(Set.copyOf(alike), viewer).stream()
                .collect(Collectors.toMap(InputSummary::id, Function.identity()));
        return alike.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    /** Of these inputs those that exist for the caller, as the caller sees them. */
    @Transactional
    public List<InputSummary> visible(Set<UUID> ids) {
        return ids.isEmpty() || !access.may(Operation.READ_INPUTS) ? List.of() : summaries(ids, InputViewer.of(access));
    }

    @Transactional
    public InputDetails get(UUID id) {
        return reading.details(id, InputViewer.of(access));
    }

    /** Not in the audit log: that would tell for two years who was online when, and what they wrote. */
    @Transactional
    public InputDetails submit(IdempotencyKey key, SubmitInput request) {
        access.require(Operation.SUBMIT_INPUT);
        var grant = access.require(Operation.SUBMIT_INPUT, request.areaId());
        var viewer = InputViewer.of(access);
        return once.createUndated(
                key, request, id -> submit(id, request, viewer, grant), id -> reading.details(id, viewer));
    }

    @Transactional
    public InputDetails change(UUID id, ExpectedVersion expected, MergePatch<EditInput> patch) {
        var viewer = InputViewer.of(access);
        var input = reading.hold(id, viewer);
        if (!input.isGivenBy(viewer.person())) {
            throw new Refused("not-allowed", "Only who wrote it changes it.");
        }
        expected.check(input.version());
        var edited = patch.applyTo(input.written(inputs.incidents(id)));
        checks.check(edited, input.areaId());
        input.edit(edited);
        inputs.flush();
        inputs.refersTo(id, edited.incidentIds());
        return reading.details(id, viewer);
    }

    private void submit(UUID id, SubmitInput request, InputViewer viewer, Grant grant) {
        var written = request.written();
        checks.check(written, request.areaId());
        var giver = new Giver(viewer.person(), grant.organisationId());
        inputs.persistAndFlush(BrainstormInput.submit(id, request.areaId(), written, giver, DutchTime.today(clock)));
        inputs.refersTo(id, written.incidentIds());
    }

    private List<InputSummary> summaries(Set<UUID> ids, InputViewer viewer) {
        return inputs.rows(new InputQuery(viewer, InputFilter.ALL), ids).stream()
                .map(InputRow::summary)
                .toList();
    }
}
