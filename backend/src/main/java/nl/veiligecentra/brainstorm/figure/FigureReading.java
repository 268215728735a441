package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.figure.FigureRequest.Handed;
import nl.veiligecentra.brainstorm.figure.FigureRequest.Owner;
import nl.veiligecentra.shared.document.Document;
import nl.veiligecentra.shared.document.DocumentStore;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Requests with what was handed in, and what the viewer may do with them. */
@ApplicationScoped
class FigureReading {

    private final FigureRepository figures;
    private final DocumentStore store;
    private final Clock clock;

    FigureReading(FigureRepository figures, DocumentStore store, Clock clock) {
        this.figures = figures;
        this.store = store;
        this.clock = clock;
    }

    /** @throws NotFound where it does not exist for the viewer */
    FigureRow row(UUID id, FigureViewer viewer) {
        return figures.find(viewer, id).orElseThrow(NotFound::new);
    }

    /** For a change: two who change it at once do so one after the other. */
    FigureRow hold(UUID id, FigureViewer viewer) {
        row(id, viewer);
        figures.lock(id);
        return row(id, viewer);
    }

    FigureRequest whole(UUID id, FigureViewer viewer) {
        return whole(List.of(row(id, viewer)), viewer).get(0);
    }

    List<FigureRequest> whole(List<FigureRow> rows, FigureViewer viewer) {
        var documents = figures.documents(rows.stream().map(FigureRow::id).toList());
        return rows.stream()
                .map(row -> whole(row, store.find(documents.getOrDefault(row.id(), List.of())), viewer))
                .toList();
    }

    private FigureRequest whole(FigureRow row, List<Document> documents, FigureViewer viewer) {
        var asked = row.asked();
        var isOpen = row.status() == FigureStatus.ASKED;
        return new FigureRequest(
                row.id(),
                row.version(),
                row.areaId(),
                row.organisation(),
                new Owner(row.asking(), row.askingRole()),
                row.sessionId(),
                asked.offences(),
                asked.periodFrom(),
                asked.periodUntil(),
                asked.daysAndHours(),
                asked.purpose(),
                asked.dueDate(),
                row.status(),
                row.reason(),
                row.askedOn(),
                isOpen && asked.dueDate().isBefore(DutchTime.today(clock)),
                documents.stream().map(FigureReading::handed).toList(),
                moves(row, viewer),
                isOpen && viewer.isAsking(row),
                (isOpen || row.status() == FigureStatus.DELIVERED) && viewer.isAsked(row));
    }

    private static Set<FigureMove> moves(FigureRow row, FigureViewer viewer) {
        var moves = EnumSet.noneOf(FigureMove.class);
        if (row.status() == FigureStatus.ASKED && viewer.isAsked(row)) {
            moves.add(FigureMove.REFUSED);
        }
        if (row.status() == FigureStatus.ASKED && viewer.isAsking(row)) {
            moves.add(FigureMove.WITHDRAWN);
        }
        return moves;
    }

    static Handed handed(Document document) {
        return new Handed(
                document.id(),
                document.name(),
                document.mediaType(),
                document.bytes(),
                document.sha256(),
                document.uploadedAt());
    }
}
