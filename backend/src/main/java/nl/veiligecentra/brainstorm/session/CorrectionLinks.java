package nl.veiligecentra.brainstorm.session;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.session.DraftRepository.Proposal;
import nl.veiligecentra.brainstorm.session.DraftView.DraftItem;
import nl.veiligecentra.brainstorm.session.DraftView.ItemCorrection;
import nl.veiligecentra.brainstorm.session.SessionLink.Purpose;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.text.FreeText;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The draft for a named partner without an account, who corrects its own outcome as often as needed until the term ends. */
@ApplicationScoped
public class CorrectionLinks {

    private final LinkRepository links;
    private final ItemRepository items;
    private final DraftRepository drafts;
    private final SessionRepository sessions;
    private final SessionReading reading;
    private final FreeText freeText;
    private final SessionTrail trail;
    private final Clock clock;

    CorrectionLinks(
            LinkRepository links,
            ItemRepository items,
            DraftRepository drafts,
            SessionRepository sessions,
            SessionReading reading,
            FreeText freeText,
            SessionTrail trail,
            Clock clock) {
        this.links = links;
        this.items = items;
        this.drafts = drafts;
        this.sessions = sessions;
        this.reading = reading;
        this.freeText = freeText;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public DraftView read(ReadByLink request) {
        var link = usable(request.token());
        var session = reading.find(link.sessionId());
        var corrections = drafts.corrections(session.id()).stream()
                .filter(correction -> correction.organisation().id().equals(link.organisationId()))
                .toList();
        return new DraftView(
                session.head().title(),
                DutchTime.dateOf(session.head().startsAt()),
                sessions.nameOf(link.organisationId()),
                session.correctUntil(),
                own(session, link).stream()
                        .map(item -> shown(item, corrections))
                        .toList(),
                drafts.approvals(session.id()).contains(link.organisationId()));
    }

    @Transactional
    public DraftCorrected correct(CorrectByLink request) {
        var link = usable(request.token());
        var session = reading.hold(link.sessionId());
        check(request, own(session, link));
        session.requireCorrecting(DutchTime.today(clock));
        for (var correction : request.corrections()) {
            var proposal = new Proposal(correction.itemId(), link.organisationId(), null, correction.text());
            drafts.propose(Generators.timeBasedEpochGenerator().generate(), proposal, clock.instant());
        }
        if (request.right()) {
            drafts.approve(session.id(), link.organisationId(), clock.instant());
        } else {
            drafts.withdrawApprovals(session.id(), link.organisationId());
        }
        trail.actedByLink(session, "CORRECT_BY_LINK", link.id());
        return new DraftCorrected(session.correctUntil());
    }

    private SessionLink usable(String token) {
        var link = links.find(new OneTimeToken(token), Purpose.CORRECT).orElseThrow(NotFound::new);
        link.requireUsable(clock.instant());
        return link;
    }

    private List<AgendaItem> own(BrainstormSession session, SessionLink link) {
        return items.of(session.id()).stream()
                .filter(item -> item.partnerIds().contains(link.organisationId()))
                .toList();
    }

    private void check(CorrectByLink request, List<AgendaItem> own) {
        var errors = new ArrayList<InputError>();
        Set<UUID> known = own.stream().map(AgendaItem::id).collect(Collectors.toSet());
        for (int n = 0; n < request.corrections().size(); n++) {
            var correction = request.corrections().get(n);
            if (!known.contains(correction.itemId())) {
                errors.add(InputError.inBody(at(n) + "/itemId", "unknown-value", "There is no such item."));
            }
            errors.addAll(freeText.mistakes(at(n) + "/text", correction.text(), false));
        }
        if (request.right() && !request.corrections().isEmpty()) {
            errors.add(InputError.inBody("/right", "right-or-corrected", "It is right, or it is to be corrected."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    private static String at(int n) {
        return "/corrections/" + n;
    }

    private static DraftItem shown(AgendaItem item, List<Correction> corrections) {
        return new DraftItem(
                item.id(),
                item.title(),
                item.outcome().decision(),
                item.outcome().partnerText(),
                corrections.stream()
                        .filter(correction -> correction.itemId().equals(item.id()))
                        .map(correction ->
                                new ItemCorrection(correction.text(), correction.status(), correction.answer()))
                        .toList());
    }
}
