package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.session.ItemRepository.Link;
import nl.veiligecentra.brainstorm.session.ItemRepository.Relation;
import nl.veiligecentra.measure.MeasureHandling;
import nl.veiligecentra.measure.MeasureService;
import nl.veiligecentra.measure.MeasureStatus;
import nl.veiligecentra.measure.MeasureSummary;
import nl.veiligecentra.measure.MoveMeasure;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/** What comes of an item, written in the meeting and after it: the outcome, and the measures that are agreed on. */
@ApplicationScoped
public class NoteTaking {

    private final ItemRepository items;
    private final ItemAccess access;
    private final InviteeRepository invitees;
    private final DraftRepository drafts;
    private final AgendaChecks checks;
    private final MeasureService measures;
    private final MeasureHandling handling;
    private final SessionTrail trail;
    private final Access caller;
    private final Clock clock;

    NoteTaking(
            ItemRepository items,
            ItemAccess access,
            InviteeRepository invitees,
            DraftRepository drafts,
            AgendaChecks checks,
            MeasureService measures,
            MeasureHandling handling,
            SessionTrail trail,
            Access caller,
            Clock clock) {
        this.items = items;
        this.access = access;
        this.invitees = invitees;
        this.drafts = drafts;
        this.checks = checks;
        this.measures = measures;
        this.handling = handling;
        this.trail = trail;
        this.caller = caller;
        this.clock = clock;
    }

    /** Kept as it is typed, so without a line in the audit log. */
    @Transactional
    public AgendaItemDetails write(UUID id, UUID itemId, ExpectedVersion expected, MergePatch<EditOutcome> patch) {
        var viewer = SessionViewer.of(caller);
        var session = access.organised(id, viewer);
        var item = access.item(session, itemId);
        expected.check(item.version());
        session.requireNotes(clock.instant());
        var written = patch.applyTo(item.outcome());
        checks.check(written);
        if (item.write(written) && session.status() == SessionStatus.DRAFT) {
            drafts.withdrawApprovals(id, item.partnerIds().toArray(UUID[]::new));
        }
        items.flush();
        trail.written(session);
        return access.details(id, itemId, viewer);
    }

    /** Made in the meeting. What its owner's attendee said yes to there, is agreed on that day. */
    @Transactional
    public MeasureSummary propose(UUID id, UUID itemId, IdempotencyKey key, ProposeInSession request) {
        var session = access.organised(id, SessionViewer.of(caller));
        var item = access.item(session, itemId);
        session.requireNotes(clock.instant());
        if (request.agreed() && !invitees.attended(id, request.ownerOrganisationId())) {
            throw new RuleViolation("owner-absent", "Nobody of its owner was there to say yes.");
        }
        var made = measures.propose(key, request.proposed(item)).id();
        if (items.link(new Link(itemId, made, Relation.OUTCOME))) {
            if (request.agreed()) {
                agree(made, session);
            }
            trail.acted(session, "PROPOSE_IN_SESSION");
        }
        return shown(made);
    }

    /** One that was there already belongs to what came of the item. */
    @Transactional
    public void link(UUID id, UUID itemId, UUID measure) {
        var session = notesOf(id, itemId);
        shown(measure);
        if (items.link(new Link(itemId, measure, Relation.OUTCOME))) {
            trail.acted(session, "LINK_TO_SESSION");
        }
    }

    @Transactional
    public void unlink(UUID id, UUID itemId, UUID measure) {
        var session = notesOf(id, itemId);
        if (items.unlink(new Link(itemId, measure, Relation.OUTCOME))) {
            trail.acted(session, "UNLINK_FROM_SESSION");
        }
    }

    private BrainstormSession notesOf(UUID id, UUID itemId) {
        var session = access.organised(id, SessionViewer.of(caller));
        access.item(session, itemId);
        session.requireNotes(clock.instant());
        return session;
    }

    private void agree(UUID measure, BrainstormSession session) {
        var on = DutchTime.dateOf(session.head().startsAt());
        handling.move(measure, new MoveMeasure(MeasureStatus.PROPOSED, MeasureStatus.AGREED, on, null, null));
    }

    private MeasureSummary shown(UUID measure) {
        return measures.visible(Set.of(measure)).stream().findFirst().orElseThrow(NotFound::new);
    }
}
