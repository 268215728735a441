package nl.veiligecentra.privacy.removal;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.TextRemoval;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.privacy.removal.RemovalRepository.Sight;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.text.FreeText;

import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
public class RemovalService {

    private static final String OLDEST_FIRST = "askedAt";

    private final RemovalRepository requests;
    private final PlaceFinder places;
    private final TextRemoval reports;
    private final FreeText freeText;
    private final Access access;
    private final AuditLog audit;
    private final Event<RemovalDecided> decided;
    private final Clock clock;

    RemovalService(
            RemovalRepository requests,
            PlaceFinder places,
            TextRemoval reports,
            FreeText freeText,
            Access access,
            AuditLog audit,
            Event<RemovalDecided> decided,
            Clock clock) {
        this.requests = requests;
        this.places = places;
        this.reports = reports;
        this.freeText = freeText;
        this.access = access;
        this.audit = audit;
        this.decided = decided;
        this.clock = clock;
    }

    /** For anybody, so it asks no rights and tells nothing. */
    @Transactional
    public void ask(AskRemoval request) {
        var id = Generators.timeBasedEpochGenerator().generate();
        requests.add(id, request, places.find(request.place()), clock.instant());
    }

    @Transactional
    public Page<RemovalRequest> list(RemovalFilter filter, PageRequest page) {
        var sight = sight();
        var narrowed = filter.area() == null ? sight : new Sight(sight.areas().narrowedTo(filter.area()), false);
        var rows = requests.page(narrowed, filter.open(), page.after(OLDEST_FIRST), page.rows());
        return Page.of(rows, page.size(), last -> Cursor.at(OLDEST_FIRST, last.askedAt(), last.id()));
    }

    @Transactional
    public RemovalRequest get(UUID id) {
        return requests.find(sight(), id).orElseThrow(NotFound::new);
    }

    @Transactional
    public RemovalRequest decide(UUID id, DecideRemoval request) {
        var asked = get(id);
        freeText.check("/reason", request.reason());
        if (request.decision() == RemovalDecision.REMOVED && asked.incidentId() == null) {
            throw new RuleViolation("no-report", "It is not known which report this is about: look for it first.");
        }
        var recipient = requests.decide(id, request, access.person().id(), clock.instant())
                .orElseThrow(() -> new RuleViolation("already-decided", "Somebody decided this already."));
        if (request.decision() == RemovalDecision.REMOVED) {
            reports.removeFrom(asked.incidentId(), asked.area().id());
        }
        audit.record(
                "DECIDE_REMOVAL",
                "REMOVAL_REQUEST",
                id,
                asked.area() == null ? null : asked.area().id());
        decided.fire(new RemovalDecided(
                recipient, request.decision(), request.reason().strip()));
        return get(id);
    }

    private Sight sight() {
        return new Sight(access.areas(Operation.DECIDE_REMOVAL), access.may(Operation.ADD_AREA));
    }
}
