package nl.veiligecentra.measure;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import nl.veiligecentra.measure.Measure.Editor;
import nl.veiligecentra.measure.MeasureChanged.Kind;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** The yes of an owner without an account, asked and given by a link in a mail. */
@ApplicationScoped
public class ConsentService {

    private static final Duration GOOD_FOR = Duration.ofDays(14);
    private static final String SUBJECT = "MEASURE";

    /** What leaves untouched what the owner was asked to agree to. */
    private static final Set<Kind> HARMLESS = EnumSet.of(Kind.PROPOSED, Kind.PROGRESS, Kind.LINKED);

    private final ConsentRepository links;
    private final MeasureRepository measures;
    private final MeasureReading reading;
    private final MeasureChecks checks;
    private final Access access;
    private final AuditLog audit;
    private final Event<ConsentLinkIssued> issued;
    private final Event<MeasureChanged> changes;
    private final Clock clock;

    ConsentService(
            ConsentRepository links,
            MeasureRepository measures,
            MeasureReading reading,
            MeasureChecks checks,
            Access access,
            AuditLog audit,
            Event<ConsentLinkIssued> issued,
            Event<MeasureChanged> changes,
            Clock clock) {
        this.links = links;
        this.measures = measures;
        this.reading = reading;
        this.checks = checks;
        this.access = access;
        this.audit = audit;
        this.issued = issued;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public ConsentLinkSent send(UUID id, SendConsentLink request) {
        var viewer = MeasureViewer.of(access);
        var measure = reading.hold(id, viewer);
        if (!viewer.editsAll(measure.areaIds())) {
            throw new Refused("not-yours", "Only the manager asks an owner for its yes.");
        }
        measure.requireAgreeable();
        var now = clock.instant();
        var token = OneTimeToken.random();
        var link = new ConsentLink(Generators.timeBasedEpochGenerator().generate(), id, now.plus(GOOD_FOR), null, null);
        links.supersede(id, now);
        links.add(link, token, now);
        issued.fire(new ConsentLinkIssued(id, request.email(), token.text(), link.expiresAt()));
        audit.record(
                "SEND_CONSENT_LINK", SUBJECT, id, measure.areaIds().iterator().next());
        return new ConsentLinkSent(link.expiresAt());
    }

    @Transactional
    public ConsentView read(ReadConsent request) {
        var link = usable(new OneTimeToken(request.token()));
        return view(measures.findById(link.measureId()), link);
    }

    /** The measure is held first: of two who use one link at once, the second finds it used. */
    @Transactional
    public ConsentReceived give(GiveConsent request) {
        if (!request.agrees() && request.note() == null) {
            throw new InvalidInput(InputError.inBody("/note", "reason-needed", "Say why not."));
        }
        checks.checkText("/note", request.note());
        var token = new OneTimeToken(request.token());
        var id = links.find(token).orElseThrow(NotFound::new).measureId();
        var measure = measures.lock(id).orElseThrow(NotFound::new);
        var link = usable(token);
        links.use(link.id(), clock.instant());
        var by = new Editor(null, measure.ownerOrganisationId(), clock.instant());
        if (request.note() != null) {
            measures.addProgress(Generators.timeBasedEpochGenerator().generate(), id, by, request.note());
        }
        if (request.agrees()) {
            measure.agree(AgreedHow.LINK, DutchTime.today(clock), by);
        } else {
            measure.touch(by);
        }
        audit.recordByLink(
                "CONSENT_BY_LINK", SUBJECT, id, measure.areaIds().iterator().next(), link.id());
        measures.flush();
        var kind = request.agrees() ? Kind.MOVED : Kind.PROGRESS;
        changes.fire(new MeasureChanged(id, measure.areaIds(), measure.version(), null, kind));
        return new ConsentReceived(measure.status());
    }

    /** A yes is to what was read: whoever changes it asks again. */
    void afterChange(@Observes MeasureChanged changed) {
        if (!HARMLESS.contains(changed.kind())) {
            links.supersede(changed.measureId(), clock.instant());
        }
    }

    @Transactional
    public ConsentView view(UUID id) {
        return view(measures.findById(id), null);
    }

    private ConsentLink usable(OneTimeToken token) {
        var link = links.find(token).orElseThrow(NotFound::new);
        link.requireUsable(clock.instant());
        return link;
    }

    private ConsentView view(Measure measure, ConsentLink link) {
        var cells = measure.cells();
        return new ConsentView(
                links.owner(measure.id()),
                links.areas(measure.id()),
                cells.code(),
                cells.bottleneck(),
                cells.goal(),
                cells.action(),
                cells.startDate(),
                cells.dueDate(),
                measure.status(),
                link == null ? null : link.expiresAt());
    }
}
