package nl.veiligecentra.brainstorm.session;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.session.ReleaseView.ReleasedItem;
import nl.veiligecentra.brainstorm.session.SessionLink.Purpose;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** The host of a report back, without an account, lets it be published by a link in a mail, or says what is wrong. */
@ApplicationScoped
public class ReleaseService {

    private static final Duration GOOD_FOR = Duration.ofDays(14);

    private final LinkRepository links;
    private final SessionRepository sessions;
    private final ItemRepository items;
    private final SessionReading reading;
    private final PublicationChecks ready;
    private final Publishing publishing;
    private final SessionChecks checks;
    private final SessionTrail trail;
    private final Access access;
    private final Event<ReleaseAsked> asked;
    private final Clock clock;

    ReleaseService(
            LinkRepository links,
            SessionRepository sessions,
            ItemRepository items,
            SessionReading reading,
            PublicationChecks ready,
            Publishing publishing,
            SessionChecks checks,
            SessionTrail trail,
            Access access,
            Event<ReleaseAsked> asked,
            Clock clock) {
        this.links = links;
        this.sessions = sessions;
        this.items = items;
        this.reading = reading;
        this.ready = ready;
        this.publishing = publishing;
        this.checks = checks;
        this.trail = trail;
        this.access = access;
        this.asked = asked;
        this.clock = clock;
    }

    /** What is in the way of publishing is mended before the host is asked. */
    @Transactional
    public ReleaseLinkSent ask(UUID id, AskRelease request) {
        var session = reading.holdOrganised(id, SessionViewer.of(access));
        session.requireDraft();
        if (!session.isReportBack()) {
            throw new RuleViolation("own-minutes", "Its organiser is the host, and publishes it.");
        }
        ready.check(session);
        trail.acted(session, "ASK_RELEASE");
        var now = clock.instant();
        var token = OneTimeToken.random();
        var link = new SessionLink(
                Generators.timeBasedEpochGenerator().generate(),
                id,
                session.hostOrganisationId(),
                Purpose.RELEASE,
                now.plus(GOOD_FOR),
                null,
                null);
        links.add(link, token, now);
        var until = DutchTime.dateOf(link.expiresAt());
        asked.fire(new ReleaseAsked(id, session.head().title(), request.email(), token.text(), until));
        return new ReleaseLinkSent(link.expiresAt());
    }

    @Transactional
    public ReleaseView read(ReadByLink request) {
        var link = usable(new OneTimeToken(request.token()));
        var session = reading.find(link.sessionId());
        return new ReleaseView(
                session.head().title(),
                session.kind(),
                DutchTime.dateOf(session.head().startsAt()),
                sessions.nameOf(session.hostOrganisationId()),
                sessions.nameOf(session.organiserOrganisationId()),
                items.of(session.id()).stream().map(ReleaseService::shown).toList(),
                link.expiresAt());
    }

    /** The session is held first: of two who use one link at once, the second finds it used. */
    @Transactional
    public Released answer(AnswerRelease request) {
        if (!request.agrees() && request.note() == null) {
            throw new InvalidInput(InputError.inBody("/note", "reason-needed", "Say why not."));
        }
        checks.checkText("/note", request.note());
        var token = new OneTimeToken(request.token());
        var found = links.find(token, Purpose.RELEASE).orElseThrow(NotFound::new);
        var session = reading.hold(found.sessionId());
        var link = usable(token);
        links.use(link.id(), clock.instant());
        if (request.agrees()) {
            publishing.publish(session, null);
        } else {
            session.withhold(request.note(), clock.instant());
        }
        trail.actedByLink(session, request.agrees() ? "RELEASE_BY_LINK" : "WITHHOLD_BY_LINK", link.id());
        return new Released(session.status());
    }

    /** A yes is to what was read: whoever changes it asks again. */
    void afterChange(@Observes SessionChanged changed) {
        links.supersede(changed.sessionId(), Purpose.RELEASE, clock.instant());
    }

    private SessionLink usable(OneTimeToken token) {
        var link = links.find(token, Purpose.RELEASE).orElseThrow(NotFound::new);
        link.requireUsable(clock.instant());
        return link;
    }

    private static ReleasedItem shown(AgendaItem item) {
        var outcome = item.outcome();
        return new ReleasedItem(item.title(), outcome.decision(), outcome.partnerText(), outcome.giverText());
    }
}
