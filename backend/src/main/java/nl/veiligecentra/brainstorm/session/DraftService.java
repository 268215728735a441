package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.session.DraftRepository.Proposal;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Each named partner corrects its own outcome before it is published, or says that it is right. */
@ApplicationScoped
public class DraftService {

    private final DraftRepository drafts;
    private final ItemRepository items;
    private final ItemAccess access;
    private final SessionReading reading;
    private final SessionChecks checks;
    private final SessionTrail trail;
    private final Access caller;
    private final CreatedOnce once;
    private final Clock clock;

    DraftService(
            DraftRepository drafts,
            ItemRepository items,
            ItemAccess access,
            SessionReading reading,
            SessionChecks checks,
            SessionTrail trail,
            Access caller,
            CreatedOnce once,
            Clock clock) {
        this.drafts = drafts;
        this.items = items;
        this.access = access;
        this.reading = reading;
        this.checks = checks;
        this.trail = trail;
        this.caller = caller;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    public Correction propose(UUID id, IdempotencyKey key, ProposeCorrection request) {
        var viewer = SessionViewer.of(caller);
        var row = reading.row(id, viewer);
        var session = reading.hold(id);
        var partner = partnerOf(row, viewer, request.itemId());
        return once.create(
                key,
                request,
                correction -> propose(correction, session, partner, request),
                correction -> find(id, correction));
    }

    @Transactional
    public Correction decide(UUID id, UUID correctionId, DecideCorrection request) {
        var session = access.organised(id, SessionViewer.of(caller));
        var correction = find(id, correctionId);
        if (!request.taken() && request.answer() == null) {
            throw new InvalidInput(InputError.inBody("/answer", "reason-needed", "Say why it stays as it is."));
        }
        checks.checkText("/answer", request.answer());
        session.requireDraft();
        if (correction.status() != CorrectionStatus.OPEN) {
            throw new RuleViolation("correction-decided", "It is " + correction.status() + " already.");
        }
        drafts.decide(correctionId, request.taken() ? CorrectionStatus.TAKEN : CorrectionStatus.LEFT, request.answer());
        if (request.taken()) {
            take(session, correction);
        }
        trail.acted(session, "DECIDE_CORRECTION");
        return find(id, correctionId);
    }

    /** "It is right so", of every organisation of the caller that is named. */
    @Transactional
    public SessionDetails approve(UUID id) {
        var viewer = SessionViewer.of(caller);
        var row = reading.row(id, viewer);
        var session = reading.hold(id);
        var named = named(session, viewer.organisationsIn(row.areaIds()));
        if (named.isEmpty()) {
            throw new Refused("not-named", "None of the outcomes is yours.");
        }
        session.requireDraft();
        named.forEach(partner -> drafts.approve(id, partner, clock.instant()));
        trail.acted(session, "APPROVE_DRAFT");
        return reading.details(id, viewer);
    }

    private void propose(UUID correction, BrainstormSession session, UUID partner, ProposeCorrection request) {
        checks.checkText("/text", request.text());
        session.requireCorrecting(DutchTime.today(clock));
        var by = caller.person().id();
        drafts.propose(correction, new Proposal(request.itemId(), partner, by, request.text()), clock.instant());
        drafts.withdrawApprovals(session.id(), partner);
        trail.acted(session, "PROPOSE_CORRECTION");
    }

    /** What others said was right about the same item says something else by now; the one whose words it has agrees. */
    private void take(BrainstormSession session, Correction correction) {
        var item = access.item(session, correction.itemId());
        var before = item.outcome();
        item.write(new EditOutcome(before.discussion(), before.decision(), correction.text(), before.giverText()));
        items.flush();
        var others = item.partnerIds().stream()
                .filter(partner -> !partner.equals(correction.organisation().id()))
                .toArray(UUID[]::new);
        drafts.withdrawApprovals(session.id(), others);
    }

    private UUID partnerOf(SessionRow row, SessionViewer viewer, UUID itemId) {
        var own = row.stand() == Stand.MEMBER ? Set.<UUID>of() : viewer.organisationsIn(row.areaIds());
        var item = items.of(row, viewer).stream()
                .filter(seen -> seen.id().equals(itemId))
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInput(InputError.inBody("/itemId", "unknown-value", "There is no such item.")));
        return item.partners().stream()
                .map(Reference::id)
                .filter(own::contains)
                .findFirst()
                .orElseThrow(() -> new Refused("not-named", "The outcome of this item is not yours."));
    }

    private Set<UUID> named(BrainstormSession session, Set<UUID> organisations) {
        var named = new HashSet<UUID>();
        items.of(session.id()).forEach(item -> named.addAll(item.partnerIds()));
        named.retainAll(organisations);
        return named;
    }

    private Correction find(UUID id, UUID correctionId) {
        return drafts.corrections(id).stream()
                .filter(correction -> correction.id().equals(correctionId))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
