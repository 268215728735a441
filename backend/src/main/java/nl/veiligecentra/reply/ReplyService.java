package nl.veiligecentra.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.Audience;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.incident.MoveIncident;
import nl.veiligecentra.incident.PartyHandling;
import nl.veiligecentra.incident.PartyView;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.security.OneTimeToken;

import java.time.Clock;
import java.util.UUID;

/** Looking and answering by link, and sending a link by hand. */
@ApplicationScoped
public class ReplyService {

    private static final String SUBJECT = "INCIDENT";

    private final ReplyRepository links;
    private final ReplyLinks sending;
    private final PartyHandling handling;
    private final IncidentDirectory incidents;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    ReplyService(
            ReplyRepository links,
            ReplyLinks sending,
            PartyHandling handling,
            IncidentDirectory incidents,
            Access access,
            AuditLog audit,
            Clock clock) {
        this.links = links;
        this.sending = sending;
        this.handling = handling;
        this.incidents = incidents;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ReplyView read(ReadReply request) {
        var link = links.find(new OneTimeToken(request.token())).orElseThrow(NotFound::new);
        link.requireUsable(clock.instant());
        var party = incidents.story(link.incidentId()).handler();
        return ReplyView.of(handling.view(link.incidentId()), party, link);
    }

    /** The report is held first: of two who use one link at once, the second finds it used. */
    @Transactional
    public ReplyReceived answer(AnswerReply request) {
        var token = new OneTimeToken(request.token());
        var incident = links.find(token).orElseThrow(NotFound::new).incidentId();
        var report = handling.hold(incident);
        var link = links.find(token).orElseThrow(NotFound::new);
        link.requireUsable(clock.instant());
        if (!report.steps().contains(request.to())) {
            throw new InvalidInput(InputError.inBody("/to", "not-a-step", "The report cannot become this."));
        }
        links.use(link.id(), clock.instant());
        var now = handling.take(incident, step(request, report));
        audit.recordByLink("ANSWER_BY_LINK", SUBJECT, incident, report.areaId(), link.id());
        return new ReplyReceived(now.status(), now.promisedForDate(), now.isOpen());
    }

    /** For who may lay a report with a party: also where somebody of it could sign in. */
    @Transactional
    public ReplyLinkSent send(UUID incident) {
        var area = incidents.areaOf(incident);
        access.require(Operation.REROUTE_INCIDENT, area);
        var report = handling.hold(incident);
        if (!report.isOpen()) {
            throw new RuleViolation("closed", "Only an open report waits for an answer.");
        }
        var expiresAt = sending.send(incident, report);
        if (expiresAt == null) {
            throw new RuleViolation("no-reply-address", "The party it lies with has no address in this area.");
        }
        audit.record("SEND_REPLY_LINK", SUBJECT, incident, area);
        return new ReplyLinkSent(expiresAt);
    }

    private static MoveIncident step(AnswerReply request, PartyView report) {
        return new MoveIncident(
                report.status(),
                request.to(),
                request.note(),
                Audience.REPORTER,
                request.reason(),
                request.result(),
                null,
                null,
                request.promisedForDate(),
                null);
    }
}
