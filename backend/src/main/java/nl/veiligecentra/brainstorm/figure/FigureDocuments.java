package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.figure.FigureRequest.Handed;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.document.DocumentStore;
import nl.veiligecentra.shared.document.NewDocument;
import nl.veiligecentra.shared.document.OpenDocument;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Figures as they are handed in, by who was asked. */
@ApplicationScoped
public class FigureDocuments {

    private static final int AT_MOST = 20;

    private final FigureRepository figures;
    private final FigureReading reading;
    private final FigureService requests;
    private final DocumentStore store;
    private final Access access;
    private final AuditLog audit;
    private final Clock clock;

    FigureDocuments(
            FigureRepository figures,
            FigureReading reading,
            FigureService requests,
            DocumentStore store,
            Access access,
            AuditLog audit,
            Clock clock) {
        this.figures = figures;
        this.reading = reading;
        this.requests = requests;
        this.store = store;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Handed add(UUID id, HandInFigures request, byte[] upload) {
        var viewer = FigureViewer.of(access);
        var row = reading.hold(id, viewer);
        if (!viewer.isAsked(row)) {
            throw new Refused("not-yours", "Only who was asked hands figures in.");
        }
        if (row.status() != FigureStatus.ASKED && row.status() != FigureStatus.DELIVERED) {
            throw new RuleViolation("already-answered", "It is " + row.status() + ".");
        }
        if (documentsOf(id).size() >= AT_MOST) {
            throw new RuleViolation("document-limit", "A request holds at most " + AT_MOST + " documents.");
        }
        var kept = store.keep(new NewDocument(
                request.name(),
                upload,
                DutchTime.today(clock),
                access.person().id(),
                row.organisation().id(),
                null));
        figures.addDocument(id, kept.id());
        figures.move(id, FigureStatus.DELIVERED, null);
        audit.record("DELIVER_FIGURES", FigureService.SUBJECT, id, row.areaId());
        requests.tell(id, row.asking().id(), true);
        return FigureReading.handed(kept);
    }

    @Transactional
    public OpenDocument open(UUID id, UUID documentId) {
        reading.row(id, FigureViewer.of(access));
        if (!documentsOf(id).contains(documentId)) {
            throw new NotFound();
        }
        return store.open(documentId).orElseThrow(NotFound::new);
    }

    private List<UUID> documentsOf(UUID id) {
        return figures.documents(List.of(id)).getOrDefault(id, List.of());
    }
}
