package nl.veiligecentra.organisation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.deputy.DeputyRepository.Sight;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
public class DeputyService {

    private static final String BY_DATE = "fromDate";

    private final DeputyRepository deputies;
    private final Access access;
    private final CreatedOnce once;
    private final AuditLog audit;
    private final Clock clock;

    DeputyService(DeputyRepository deputies, Access access, CreatedOnce once, AuditLog audit, Clock clock) {
        this.deputies = deputies;
        this.access = access;
        this.once = once;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Page<DeputyDetails> list(DeputyFilter filter, PageRequest page) {
        var rows = deputies.page(sight(filter.area()), page.after(BY_DATE), page.rows());
        return Page.of(
                rows, page.size(), last -> new Cursor(BY_DATE, last.fromDate().toString(), last.id()));
    }

    @Transactional
    public DeputyDetails get(UUID id) {
        return deputies.find(sight(null), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public List<Candidate> candidates(UUID areaId) {
        return access.areas(Operation.NAME_DEPUTY).contains(areaId)
                ? deputies.candidates(access.person().id(), areaId, DutchTime.today(clock))
                : List.of();
    }

    @Transactional
    public DeputyDetails name(IdempotencyKey key, NameDeputy request) {
        access.require(Operation.NAME_DEPUTY, request.areaId());
        check(request, DutchTime.today(clock));
        return once.create(
                key,
                request,
                id -> {
                    deputies.add(id, request, access.person().id(), clock.instant());
                    audit.record("NAME_DEPUTY", "DEPUTY", id, request.areaId());
                },
                this::get);
    }

    @Transactional
    public void end(UUID id) {
        var deputy = get(id);
        if (!deputy.person().id().equals(access.person().id())) {
            throw new Refused("own-deputy-only", "Only who is absent takes back what they passed on.");
        }
        deputies.remove(id);
        audit.record("END_DEPUTY", "DEPUTY", id, deputy.area().id());
    }

    private void check(NameDeputy request, LocalDate today) {
        var errors = new ArrayList<InputError>();
        if (request.untilDate().isBefore(request.fromDate())) {
            errors.add(InputError.inBody("/untilDate", "before-start", "The last day is not before the first."));
        }
        if (request.untilDate().isBefore(today)) {
            errors.add(InputError.inBody("/untilDate", "in-the-past", "The last day is today or later."));
        }
        if (candidates(request.areaId()).stream().noneMatch(c -> c.personId().equals(request.personId()))) {
            errors.add(InputError.inBody(
                    "/personId", "no-candidate", "A deputy is of your organisation, or has your role there."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private Sight sight(UUID area) {
        var mine = access.areas(Operation.NAME_DEPUTY).narrowedTo(area);
        var everyoneIn = mine.ids().stream()
                .filter(id -> access.may(Operation.READ_MEMBERS, id))
                .toList();
        return new Sight(access.person().id(), mine, new PermittedAreas(everyoneIn));
    }
}
