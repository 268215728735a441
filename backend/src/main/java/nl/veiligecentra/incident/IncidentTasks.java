package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reports that wait for the caller, with what is asked. */
@ApplicationScoped
public class IncidentTasks {

    private static final Duration POLICE_REPORT_WORTH_ASKING = Duration.ofDays(14);

    private final TaskRepository tasks;
    private final IncidentPresentation presentation;
    private final Access access;
    private final Clock clock;

    IncidentTasks(TaskRepository tasks, IncidentPresentation presentation, Access access, Clock clock) {
        this.tasks = tasks;
        this.presentation = presentation;
        this.access = access;
        this.clock = clock;
    }

    /** @return at most 20 of each kind, the oldest first */
    @Transactional
    public List<Waiting> waitingForMe() {
        if (!access.operations(access.grants()).contains(Operation.READ_INCIDENTS)) {
            return List.of();
        }
        var viewer = Viewer.of(access);
        var now = clock.instant();
        var managed = where(Operation.RELEASE_INCIDENT, viewer);
        var handled = where(Operation.HANDLE_INCIDENTS, viewer);
        return tasks.waitingFor(viewer, managed, handled, now, now.minus(POLICE_REPORT_WORTH_ASKING)).stream()
                .filter(task -> viewer.viewOf(task.row().subject()).isPresent())
                .map(task -> new Waiting(task.kind(), presentation.summary(task.row(), viewer), task.since()))
                .toList();
    }

    private Set<UUID> where(Operation operation, Viewer viewer) {
        return viewer.areas().stream()
                .filter(area -> access.may(operation, area))
                .collect(Collectors.toSet());
    }

    public record Waiting(String kind, IncidentSummary incident, Instant since) {}
}
