package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;

import java.util.List;

/** Figures that the caller's organisation was asked for, and did not deliver or refuse. */
@ApplicationScoped
public class FigureTasks {

    private static final int AT_MOST = 100;

    private final FigureRepository figures;
    private final FigureReading reading;
    private final Access access;

    FigureTasks(FigureRepository figures, FigureReading reading, Access access) {
        this.figures = figures;
        this.reading = reading;
        this.access = access;
    }

    /** @return by date, so what is late first; at most 100 */
    @Transactional
    public List<Waiting> waitingForMe() {
        if (!access.may(Operation.DELIVER_FIGURES)) {
            return List.of();
        }
        var viewer = FigureViewer.of(access);
        return reading.whole(figures.toDeliver(viewer, AT_MOST), viewer).stream()
                .map(request -> new Waiting(request.overdue() ? Kind.FIGURES_LATE : Kind.FIGURES_TO_DELIVER, request))
                .toList();
    }

    public enum Kind {
        FIGURES_LATE,
        FIGURES_TO_DELIVER
    }

    public record Waiting(Kind kind, FigureRequest request) {}
}
