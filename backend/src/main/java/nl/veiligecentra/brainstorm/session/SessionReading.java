package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.figure.SessionFigures;
import nl.veiligecentra.brainstorm.session.SessionDetails.Publication;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Leaves out of a session what the viewer does not see, and says what they may do with it. */
@ApplicationScoped
class SessionReading {

    private final SessionRepository sessions;
    private final ItemReading items;
    private final InviteeRepository invitees;
    private final DraftRepository drafts;
    private final SessionFigures figures;
    private final Clock clock;

    SessionReading(
            SessionRepository sessions,
            ItemReading items,
            InviteeRepository invitees,
            DraftRepository drafts,
            SessionFigures figures,
            Clock clock) {
        this.sessions = sessions;
        this.items = items;
        this.invitees = invitees;
        this.drafts = drafts;
        this.figures = figures;
        this.clock = clock;
    }

    /** @throws NotFound where it does not exist for the viewer */
    SessionDetails details(UUID id, SessionViewer viewer) {
        var row = row(id, viewer);
        var shown = items.items(row, viewer);
        var rights = SessionRights.of(row, viewer, shown, clock);
        var isMember = row.stand() == Stand.MEMBER;
        return new SessionDetails(
                summary(row, viewer),
                row.purpose(),
                row.organiser(),
                row.isReportBack(),
                row.cancelReason(),
                row.correctUntil(),
                row.isOrganised() ? row.releaseNote() : null,
                invitees(row, viewer),
                shown,
                isMember ? null : corrections(row, viewer, shown),
                isMember ? null : drafts.approvals(id),
                publication(row),
                isMember ? List.of() : drafts.addenda(id),
                isMember ? null : figures.of(id),
                rights.moves(),
                rights.mayEdit(),
                rights.mayTakeNotes(),
                rights.mayCorrect(),
                rights.mayPublish(),
                rights.mayAskRelease(),
                rights.mayAdd());
    }

    /** @throws NotFound where it does not exist for the viewer */
    SessionRow row(UUID id, SessionViewer viewer) {
        return sessions.rows(new SessionQuery(viewer, SessionFilter.ALL), Set.of(id)).stream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** For a change by its organiser: what the viewer may see, and then the row itself. */
    BrainstormSession holdOrganised(UUID id, SessionViewer viewer) {
        if (!row(id, viewer).isOrganised()) {
            throw new Refused("not-the-organiser", "Only who organises it does this.");
        }
        return hold(id);
    }

    /** To read, where somebody may by a link or because of its row. */
    BrainstormSession find(UUID id) {
        return sessions.findByIdOptional(id).orElseThrow(NotFound::new);
    }

    BrainstormSession hold(UUID id) {
        return sessions.lock(id).orElseThrow(NotFound::new);
    }

    SessionSummary summary(SessionRow row, SessionViewer viewer) {
        return new SessionSummary(
                row.id(),
                row.version(),
                row.kind(),
                row.title(),
                row.status(),
                shown(row.areaIds(), row, viewer),
                row.host(),
                row.startsAt(),
                row.endsAt(),
                row.place(),
                row.itemCount(),
                row.published() != null);
    }

    /** That something is of an area too in which somebody is nobody, they do not know. */
    static Set<UUID> shown(Set<UUID> areas, SessionRow session, SessionViewer viewer) {
        if (session.isOrganised()) {
            return areas;
        }
        var shown = new HashSet<>(areas);
        shown.retainAll(viewer.areas());
        return shown;
    }

    private List<Invitee> invitees(SessionRow row, SessionViewer viewer) {
        var invited = invitees.of(row.id(), viewer.person());
        if (row.stand() != Stand.MEMBER) {
            return invited;
        }
        var own = invited.stream().filter(Invitee::mine).toList();
        return own.isEmpty() ? null : own;
    }

    private List<Correction> corrections(SessionRow row, SessionViewer viewer, List<AgendaItemDetails> shown) {
        var own = viewer.organisationsIn(row.areaIds());
        var seen = shown.stream().map(AgendaItemDetails::id).toList();
        return drafts.corrections(row.id()).stream()
                .filter(correction -> seen.contains(correction.itemId()))
                .filter(correction -> row.isOrganised()
                        || own.contains(correction.organisation().id()))
                .toList();
    }

    private static Publication publication(SessionRow row) {
        var published = row.published();
        return published == null
                ? null
                : new Publication(
                        published.at(), row.stand() == Stand.MEMBER ? null : published.sha256(), published.byLink());
    }
}
