package nl.veiligecentra.today;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.IncidentTasks;
import nl.veiligecentra.incident.IncidentTasks.Waiting;

import java.util.List;

/** Collects what waits for the caller, most urgent kind first. */
@ApplicationScoped
public class TodayService {

    private final IncidentTasks incidents;

    TodayService(IncidentTasks incidents) {
        this.incidents = incidents;
    }

    public List<Task> tasks() {
        return incidents.waitingForMe().stream().map(TodayService::task).toList();
    }

    private static Task task(Waiting waiting) {
        return new Task(
                Task.Kind.valueOf(waiting.kind()),
                waiting.incident(),
                waiting.since(),
                waiting.incident().dueAt());
    }
}
