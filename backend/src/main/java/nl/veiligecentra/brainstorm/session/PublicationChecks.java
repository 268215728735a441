package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What is still in the way of publishing a draft; all of it at once. */
@ApplicationScoped
class PublicationChecks {

    private final ItemRepository items;
    private final DraftRepository drafts;
    private final DraftLinks partners;
    private final Clock clock;

    PublicationChecks(ItemRepository items, DraftRepository drafts, DraftLinks partners, Clock clock) {
        this.items = items;
        this.drafts = drafts;
        this.partners = partners;
        this.clock = clock;
    }

    /** @throws RuleViolation with everything that is in the way */
    void check(BrainstormSession session) {
        session.requireDraft();
        var agenda = items.of(session.id());
        var inputs = items.inputs(agenda.stream().map(AgendaItem::id).toList());
        var open = drafts.corrections(session.id()).stream()
                .filter(correction -> correction.status() == CorrectionStatus.OPEN)
                .map(Correction::itemId)
                .toList();
        var errors = new ArrayList<InputError>();
        for (int n = 0; n < agenda.size(); n++) {
            var item = agenda.get(n);
            errors.addAll(mistakes(
                    "/items/" + n,
                    item,
                    !inputs.getOrDefault(item.id(), Set.of()).isEmpty(),
                    open));
        }
        if (isCorrecting(session)) {
            errors.add(InputError.inBody(
                    "/correctUntil", "still-correcting", "Partners correct it until " + session.correctUntil() + "."));
        }
        if (!errors.isEmpty()) {
            throw new RuleViolation("not-ready-to-publish", "Something is in the way; errors lists it all.", errors);
        }
    }

    private static List<InputError> mistakes(String at, AgendaItem item, boolean hasInputs, Collection<UUID> open) {
        var errors = new ArrayList<InputError>();
        var outcome = item.outcome();
        if (outcome.decision() == null) {
            errors.add(InputError.inBody(at, "outcome-missing", "Say what was decided about it."));
        }
        var isTold = hasInputs || item.audience() != AgendaAudience.PARTNERS;
        if (isTold && (outcome.giverText() == null || outcome.giverText().isBlank())) {
            errors.add(InputError.inBody(at, "giver-text-missing", "Say what those are told who asked for it."));
        }
        if (open.contains(item.id())) {
            errors.add(InputError.inBody(at, "correction-open", "Decide on the corrections of it."));
        }
        return errors;
    }

    /** Nobody is waited for when everybody said that it is right. */
    private boolean isCorrecting(BrainstormSession session) {
        return !DutchTime.today(clock).isAfter(session.correctUntil())
                && !drafts.approvals(session.id()).containsAll(partners.named(session));
    }
}
