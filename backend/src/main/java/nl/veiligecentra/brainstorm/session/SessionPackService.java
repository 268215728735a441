package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.session.SessionPackRepository.Made;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.document.DocumentStore;
import nl.veiligecentra.shared.document.NewDocument;
import nl.veiligecentra.shared.document.OpenDocument;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.UUID;

/** What lies before a session, on paper: made by its organiser, frozen, and read by who takes part in all of it. */
@ApplicationScoped
public class SessionPackService {

    private final SessionPackRepository packs;
    private final SessionReading reading;
    private final PackPdf pdf;
    private final DocumentStore documents;
    private final SessionTrail trail;
    private final Access access;
    private final CreatedOnce once;
    private final Clock clock;

    SessionPackService(
            SessionPackRepository packs,
            SessionReading reading,
            PackPdf pdf,
            DocumentStore documents,
            SessionTrail trail,
            Access access,
            CreatedOnce once,
            Clock clock) {
        this.packs = packs;
        this.reading = reading;
        this.pdf = pdf;
        this.documents = documents;
        this.trail = trail;
        this.access = access;
        this.once = once;
        this.clock = clock;
    }

    @Transactional
    public SessionPack make(UUID id, IdempotencyKey key) {
        var session = reading.holdOrganised(id, SessionViewer.of(access));
        return once.create(
                key,
                new PackOf(id),
                pack -> make(pack, session),
                pack -> packs.find(id, pack).orElseThrow(NotFound::new).pack());
    }

    @Transactional
    public OpenDocument document(UUID id) {
        var viewer = SessionViewer.of(access);
        var row = reading.row(id, viewer);
        return packs.newest(id)
                .filter(made -> reads(made, row, viewer))
                .flatMap(made -> documents.open(made.pack().documentId()))
                .orElseThrow(NotFound::new);
    }

    private void make(UUID id, BrainstormSession session) {
        session.requireAgendaOpen();
        var readers = packs.readers(session.id());
        var today = DutchTime.today(clock);
        var name = "Sessiepakket " + session.head().title();
        var kept = documents.keep(new NewDocument(
                name,
                pdf.draw(session, readers),
                today,
                access.person().id(),
                session.organiserOrganisationId(),
                null));
        packs.add(session.id(), new Made(id, new SessionPack(kept.id(), clock.instant(), kept.sha256()), readers));
        trail.acted(session, "MAKE_SESSION_PACK");
    }

    private static boolean reads(Made made, SessionRow row, SessionViewer viewer) {
        return row.isOrganised()
                || (row.stand() == Stand.PARTNER
                        && row.status() != SessionStatus.PLANNED
                        && viewer.takesPartInAll(row.areaIds())
                        && viewer.isAtHomeOrOneOf(made.readers()));
    }

    private record PackOf(UUID session) {}
}
