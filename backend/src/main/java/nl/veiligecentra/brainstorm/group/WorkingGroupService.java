package nl.veiligecentra.brainstorm.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.group.EditWorkingGroup.EditSeat;
import nl.veiligecentra.brainstorm.group.SeatCandidateRepository.Found;
import nl.veiligecentra.brainstorm.group.WorkingGroup.Seat;
import nl.veiligecentra.brainstorm.group.WorkingGroupRepository.Head;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** Reading working groups, and saying who sits at their tables. */
@ApplicationScoped
public class WorkingGroupService {

    private static final String BY_ID = "id";
    private static final String BY_NAME = "name";
    private static final String SUBJECT = "WORKING_GROUP";

    private final WorkingGroupRepository groups;
    private final SeatCandidateRepository candidates;
    private final WorkingGroupChecks checks;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Clock clock;

    WorkingGroupService(
            WorkingGroupRepository groups,
            SeatCandidateRepository candidates,
            WorkingGroupChecks checks,
            Access access,
            CreatedOnce once,
            AuditLog audit,
            Clock clock) {
        this.groups = groups;
        this.candidates = candidates;
        this.checks = checks;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<WorkingGroup> list(WorkingGroupFilter filter, PageRequest page) {
        var areas = access.areas(Operation.READ_WORKING_GROUPS).narrowedTo(filter.area());
        var heads = groups.page(areas, page.after(BY_ID), page.rows());
        var seats = groups.seats(heads.stream().map(Head::id).toList());
        return Page.of(heads, page.size(), last -> new Cursor(BY_ID, BY_ID, last.id()))
                .map(head -> whole(head, seats.getOrDefault(head.id(), List.of())));
    }

    @Transactional
    public WorkingGroup get(UUID id) {
        return whole(head(id));
    }

    @Transactional
    public Page<SeatCandidate> candidates(UUID id, SeatCandidateFilter filter, PageRequest page) {
        var area = head(id).areaId();
        access.require(Operation.EDIT_WORKING_GROUPS, area);
        var today = DutchTime.today(clock);
        var found = candidates.page(area, filter.organisationId(), today, page.after(BY_NAME), page.rows());
        return Page.of(
                        found,
                        page.size(),
                        last -> new Cursor(BY_NAME, last.candidate().name(), last.membership()))
                .map(Found::candidate);
    }

    @Transactional
    public WorkingGroup form(IdempotencyKey key, FormWorkingGroup request) {
        access.require(Operation.EDIT_WORKING_GROUPS);
        access.require(Operation.EDIT_WORKING_GROUPS, request.areaId());
        return once.create(key, request, id -> form(id, request), this::get);
    }

    @Transactional
    public WorkingGroup change(UUID id, ExpectedVersion expected, MergePatch<EditWorkingGroup> patch) {
        var head = head(id);
        access.require(Operation.EDIT_WORKING_GROUPS, head.areaId());
        expected.check(groups.holdVersion(id));
        var seats = groups.seats(List.of(id)).getOrDefault(id, List.of());
        var edited = patch.applyTo(new EditWorkingGroup(
                seats.stream().map(WorkingGroupService::editable).toList()));
        checks.check(head.areaId(), seats, edited);
        groups.replace(id, edited.seats());
        audit.record("CHANGE_WORKING_GROUP", SUBJECT, id, head.areaId());
        return get(id);
    }

    private void form(UUID id, FormWorkingGroup request) {
        if (!groups.add(id, request.areaId(), clock.instant())) {
            throw new RuleViolation("already-there", "The area has a working group.");
        }
        audit.record("FORM_WORKING_GROUP", SUBJECT, id, request.areaId());
    }

    private Head head(UUID id) {
        return groups.find(access.areas(Operation.READ_WORKING_GROUPS), id).orElseThrow(NotFound::new);
    }

    private WorkingGroup whole(Head head) {
        return whole(head, groups.seats(List.of(head.id())).getOrDefault(head.id(), List.of()));
    }

    private WorkingGroup whole(Head head, List<Seat> seats) {
        var mayEdit = access.may(Operation.EDIT_WORKING_GROUPS, head.areaId());
        var present = Arrays.stream(SeatKind.values())
                .filter(kind -> seats.stream()
                        .anyMatch(seat -> kind.isSeenIn(seat.organisation().kind())))
                .toList();
        return new WorkingGroup(
                head.id(),
                head.version(),
                head.areaId(),
                mayEdit ? seats : seats.stream().map(Seat::withoutPeople).toList(),
                present,
                Arrays.stream(SeatKind.values())
                        .filter(kind -> !present.contains(kind))
                        .toList(),
                mayEdit);
    }

    private static EditSeat editable(Seat seat) {
        return new EditSeat(
                seat.id(),
                seat.organisation().id(),
                seat.function(),
                seat.chairs(),
                seat.personId(),
                seat.deputyPersonId());
    }
}
