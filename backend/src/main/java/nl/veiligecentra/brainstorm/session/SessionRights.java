package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What somebody may do with a session as it is now. */
record SessionRights(
        Set<SessionMove> moves,
        boolean mayEdit,
        boolean mayTakeNotes,
        boolean mayCorrect,
        boolean mayPublish,
        boolean mayAskRelease,
        boolean mayAdd) {

    static SessionRights of(SessionRow row, SessionViewer viewer, List<AgendaItemDetails> items, Clock clock) {
        var organises = row.isOrganised();
        var isDraft = row.status() == SessionStatus.DRAFT;
        var hosts = isHost(row, viewer);
        return new SessionRights(
                moves(row, clock),
                organises && row.status().isToCome(),
                organises && BrainstormSession.takesNotes(row.status(), row.startsAt(), clock.instant()),
                isDraft
                        && !DutchTime.today(clock).isAfter(row.correctUntil())
                        && isNamed(items, viewer.organisationsIn(row.areaIds())),
                isDraft && hosts,
                isDraft && organises && row.isReportBack(),
                row.published() != null && (organises || hosts));
    }

    /** Who publishes: somebody of the host; where the host organises it itself, who plans its sessions. */
    static boolean isHost(SessionRow row, SessionViewer viewer) {
        return row.isReportBack()
                ? viewer.organisationsIn(row.areaIds()).contains(row.host().id())
                : row.isOrganised();
    }

    private static Set<SessionMove> moves(SessionRow row, Clock clock) {
        var moves = EnumSet.allOf(SessionMove.class);
        moves.removeIf(move -> !row.isOrganised() || !row.status().next().contains(move.status()));
        if (clock.instant().isBefore(row.startsAt())) {
            moves.remove(SessionMove.HELD);
        }
        return moves;
    }

    private static boolean isNamed(List<AgendaItemDetails> items, Set<UUID> organisations) {
        return items.stream()
                .filter(item -> item.partners() != null)
                .flatMap(item -> item.partners().stream())
                .anyMatch(partner -> organisations.contains(partner.id()));
    }
}
