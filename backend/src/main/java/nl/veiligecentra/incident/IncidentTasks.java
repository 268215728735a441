package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

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
        return tasks.waitingFor(viewer, managed(viewer), now, now.minus(POLICE_REPORT_WORTH_ASKING)).stream()
                .filter(task -> viewer.viewOf(task.row().subject()).isPresent())
                .map(task -> new Waiting(task.kind(), presentation.summary(task.row(), viewer), task.since()))
                .toList();
    }

    private Set<UUID> managed(Viewer viewer) {
        var managed = new HashSet<>(viewer.areasSeenWhole());
        managed.removeIf(area -> !access.may(Operation.RELEASE_INCIDENT, area));
        return managed;
    }

    public record Waiting(String kind, IncidentSummary incident, Instant since) {}
}
