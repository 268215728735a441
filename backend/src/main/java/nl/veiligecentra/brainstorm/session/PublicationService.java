package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.session.DraftRepository.Addition;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.document.DocumentStore;
import nl.veiligecentra.shared.document.OpenDocument;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.time.Clock;
import java.util.UUID;

/** Minutes: published by the host, frozen from then on, and what is written under them afterwards. */
@ApplicationScoped
public class PublicationService {

    private final SessionReading reading;
    private final ItemRepository items;
    private final DraftRepository drafts;
    private final Publishing publishing;
    private final SessionChecks checks;
    private final DocumentStore documents;
    private final SessionTrail trail;
    private final Access access;
    private final CreatedOnce once;
    private final Clock clock;

    PublicationService(
            SessionReading reading,
            ItemRepository items,
            DraftRepository drafts,
            Publishing publishing,
            SessionChecks checks,
            DocumentStore documents,
            SessionTrail trail,
            Access access,
            CreatedOnce once,
            Clock clock) {
        this.reading = reading;
        this.items = items;
        this.drafts = drafts;
        this.publishing = publishing;
        this.checks = checks;
        this.documents = documents;
        this.trail = trail;
        this.access = access;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    public SessionDetails publish(UUID id) {
        var viewer = SessionViewer.of(access);
        if (!SessionRights.isHost(reading.row(id, viewer), viewer)) {
            throw new Refused("not-the-host", "Only the host publishes.");
        }
        var session = reading.hold(id);
        publishing.publish(session, viewer.person());
        trail.acted(session, "PUBLISH_MINUTES");
        return reading.details(id, viewer);
    }

    @Transactional
    public SessionDetails minutes(UUID id) {
        var details = reading.details(id, SessionViewer.of(access));
        if (details.publication() == null) {
            throw new NotFound();
        }
        return details;
    }

    /** All of it is in it, so it is for who takes part in all that it is about. */
    @Transactional
    public OpenDocument document(UUID id) {
        var viewer = SessionViewer.of(access);
        var row = reading.row(id, viewer);
        var published = row.published();
        if (published == null || published.documentId() == null || !readsAll(row, viewer)) {
            throw new NotFound();
        }
        return documents.open(published.documentId()).orElseThrow(NotFound::new);
    }

    /** For minutes that came with made-up data; tells nobody. */
    @Transactional
    public void freezePublished() {
        publishing.freezePublished();
    }

    @Transactional
    public Addendum add(UUID id, IdempotencyKey key, WriteAddendum request) {
        var viewer = SessionViewer.of(access);
        var row = reading.row(id, viewer);
        if (!row.isOrganised() && !SessionRights.isHost(row, viewer)) {
            throw new Refused("not-the-host", "Only host and organiser write under the minutes.");
        }
        var session = reading.hold(id);
        checks.checkText("/text", request.text());
        var by = row.isOrganised() ? row.organiser().id() : row.host().id();
        return once.create(
                key, request, addendum -> add(addendum, session, by, request), addendum -> find(id, addendum));
    }

    private void add(UUID addendum, BrainstormSession session, UUID organisation, WriteAddendum request) {
        if (session.status() != SessionStatus.MINUTES_PUBLISHED) {
            throw new RuleViolation("not-published", "Its minutes are not published yet.");
        }
        var by = access.person().id();
        drafts.add(addendum, new Addition(session.id(), organisation, by, request.text()), clock.instant());
        trail.acted(session, "WRITE_ADDENDUM");
    }

    private Addendum find(UUID id, UUID addendum) {
        return drafts.addenda(id).stream()
                .filter(written -> written.id().equals(addendum))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private boolean readsAll(SessionRow row, SessionViewer viewer) {
        return row.isOrganised()
                || (row.stand() == Stand.PARTNER
                        && items.of(row.id()).stream().allMatch(item -> viewer.takesPartInAll(item.areaIds())));
    }
}
