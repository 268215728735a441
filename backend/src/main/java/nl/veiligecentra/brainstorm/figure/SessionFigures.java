package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which figures were asked for a session, for who asks after they found that the caller may know. */
@ApplicationScoped
public class SessionFigures {

    private final FigureRepository figures;

    SessionFigures(FigureRepository figures) {
        this.figures = figures;
    }

    /** @return the earliest to be answered first */
    @Transactional
    public List<Asked> of(UUID session) {
        return figures.ofSession(session).stream()
                .map(row -> new Asked(
                        row.id(),
                        row.asked().offences(),
                        row.status(),
                        row.asked().dueDate(),
                        row.organisation()))
                .toList();
    }

    @Schema(
            name = "SessionFigureRequest",
            requiredProperties = {"id", "offences", "status", "dueDate", "organisation"})
    public record Asked(UUID id, String offences, FigureStatus status, LocalDate dueDate, Reference organisation) {}
}
