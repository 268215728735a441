package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Measures that wait for the caller: as owner, as fire service, or, once they are past their date, as manager. */
@ApplicationScoped
public class MeasureTasks {

    private static final int SOON_DAYS = 14;
    private static final int AT_MOST = 100;

    private final MeasureRepository measures;
    private final MeasureReading reading;
    private final Access access;
    private final Clock clock;

    MeasureTasks(MeasureRepository measures, MeasureReading reading, Access access, Clock clock) {
        this.measures = measures;
        this.reading = reading;
        this.access = access;
        this.clock = clock;
    }

    /** @return by date, the oldest first; at most 100 */
    @Transactional
    public List<Waiting> waitingForMe() {
        if (!access.may(Operation.EDIT_OWN_MEASURES)) {
            return List.of();
        }
        var viewer = MeasureViewer.of(access);
        var today = DutchTime.today(clock);
        var asked = new WaitingQuery(
                viewer,
                access.areasIfAny(Operation.EDIT_OWN_MEASURES),
                access.areasIfAny(Operation.EDIT_MEASURES),
                access.areasIfAny(Operation.GIVE_FIRE_ADVICE),
                today,
                today.plusDays(SOON_DAYS));
        return measures.waiting(asked, AT_MOST).stream()
                .flatMap(row ->
                        kind(row, viewer, today)
                                .map(kind -> new Waiting(kind, reading.summary(row, viewer, today)))
                                .stream())
                .toList();
    }

    /** Of a department's people only those that lie with it. */
    private static Optional<Kind> kind(MeasureRow row, MeasureViewer viewer, LocalDate today) {
        var isOwn = viewer.owns(row.areaIds(), row.owner().organisation().id(), departmentOf(row));
        if (row.status().isRunning() && row.dueDate().isBefore(today)) {
            return isOwn || viewer.editsAll(row.areaIds()) ? Optional.of(Kind.MEASURE_LATE) : Optional.empty();
        }
        if (row.status().isRunning()) {
            return isOwn ? Optional.of(Kind.MEASURE_DUE_SOON) : Optional.empty();
        }
        if (row.changesAccess() && row.fireAdvice() == null) {
            return viewer.advises(row.areaIds()) ? Optional.of(Kind.MEASURE_ADVICE) : Optional.empty();
        }
        return isOwn && row.dueDate() != null ? Optional.of(Kind.MEASURE_TO_AGREE) : Optional.empty();
    }

    private static UUID departmentOf(MeasureRow row) {
        var department = row.owner().department();
        return department == null ? null : department.id();
    }

    public enum Kind {
        MEASURE_LATE,
        MEASURE_ADVICE,
        MEASURE_TO_AGREE,
        MEASURE_DUE_SOON
    }

    public record Waiting(Kind kind, MeasureSummary measure) {}
}
