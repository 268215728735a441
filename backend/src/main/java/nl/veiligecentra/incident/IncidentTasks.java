package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.TaskRepository.TaskRow;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.AccessMatrix;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.organisation.deputy.Absence;
import nl.veiligecentra.organisation.deputy.Absences;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reports that wait for the caller, with what is asked: their own, and what they took over from somebody who is away. */
@ApplicationScoped
public class IncidentTasks {

    private static final int OF_EACH_KIND = 20;
    private static final int TAKEN_OVER_AT_MOST = 200;

    private final TaskRepository tasks;
    private final Takeovers takeovers;
    private final Absences absences;
    private final IncidentPresentation presentation;
    private final Access access;
    private final AccessMatrix matrix;
    private final Clock clock;

    IncidentTasks(
            TaskRepository tasks,
            Takeovers takeovers,
            Absences absences,
            IncidentPresentation presentation,
            Access access,
            AccessMatrix matrix,
            Clock clock) {
        this.tasks = tasks;
        this.takeovers = takeovers;
        this.absences = absences;
        this.presentation = presentation;
        this.access = access;
        this.matrix = matrix;
        this.clock = clock;
    }

    /** @return at most 20 of each kind, the oldest first, what was taken over before what is one's own */
    @Transactional
    public List<Waiting> waitingForMe() {
        if (!access.operations(access.grants()).contains(Operation.READ_INCIDENTS)) {
            return List.of();
        }
        var viewer = Viewer.of(access);
        var moments = TaskMoments.of(clock);
        var mine = absences.todayOf(viewer.person());
        var moved = takeovers.under(mine);
        var waiting = new ArrayList<Waiting>();
        for (var absence : mine) {
            if (absence.deputy().id().equals(viewer.person())) {
                waiting.addAll(takenOver(absence, moved, viewer, moments));
            }
        }
        waiting.addAll(own(deputies(mine, moved, viewer), waiting, viewer, moments));
        return waiting;
    }

    private List<Waiting> own(
            Map<UUID, Reference> deputies, List<Waiting> takenOver, Viewer viewer, TaskMoments moments) {
        var already = takenOver.stream().map(task -> task.incident().id()).collect(Collectors.toSet());
        var scope = TaskScope.of(viewer.person(), access.ownGrants(), matrix);
        var rows = tasks.waitingFor(scope, moments, OF_EACH_KIND);
        var leftOut = rows.stream()
                .filter(task -> already.contains(task.row().id())
                        || viewer.viewOf(task.row().subject()).isEmpty())
                .toList();
        var leftOutOf = leftOut.stream().collect(Collectors.groupingBy(TaskRow::kind, Collectors.counting()));
        return rows.stream()
                .filter(task -> !leftOut.contains(task))
                .map(task -> waiting(
                        task,
                        task.total() - leftOutOf.getOrDefault(task.kind(), 0L),
                        null,
                        deputies.get(task.row().id()),
                        viewer))
                .toList();
    }

    private List<Waiting> takenOver(Absence absence, Set<Takeover> moved, Viewer viewer, TaskMoments moments) {
        var rows = tasks.waitingFor(takeovers.scopeOf(absence), moments, TAKEN_OVER_AT_MOST).stream()
                .filter(task -> moved.contains(
                        new Takeover(absence.deputyId(), task.row().id())))
                .toList();
        return rows.stream()
                .map(task -> waiting(task, rows.size(), absence.absent(), null, viewer))
                .toList();
    }

    /** Who now has what the caller left. */
    private static Map<UUID, Reference> deputies(List<Absence> mine, Set<Takeover> moved, Viewer viewer) {
        var away = mine.stream()
                .filter(absence -> absence.absent().id().equals(viewer.person()))
                .collect(Collectors.toMap(Absence::deputyId, Absence::deputy));
        return moved.stream()
                .filter(takeover -> away.containsKey(takeover.deputyId()))
                .collect(Collectors.toMap(
                        Takeover::incidentId, takeover -> away.get(takeover.deputyId()), (first, second) -> first));
    }

    private Waiting waiting(TaskRow task, long total, Reference from, Reference to, Viewer viewer) {
        return new Waiting(task.kind(), presentation.summary(task.row(), viewer), task.since(), total, from, to);
    }

    /**
     * @param total how many wait in the same way, those that are not listed included
     * @param takenOverFrom who is away, when it moved to the caller
     * @param movedTo who stands in, when it moved away from the caller
     */
    public record Waiting(
            String kind,
            IncidentSummary incident,
            Instant since,
            long total,
            Reference takenOverFrom,
            Reference movedTo) {}
}
