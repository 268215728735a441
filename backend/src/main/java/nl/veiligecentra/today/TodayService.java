package nl.veiligecentra.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.InputTasks;
import nl.veiligecentra.brainstorm.figure.FigureTasks;
import nl.veiligecentra.incident.IncidentNews;
import nl.veiligecentra.incident.IncidentTasks;
import nl.veiligecentra.incident.IncidentTasks.Waiting;
import nl.veiligecentra.measure.MeasureTasks;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.today.Changes.Change;
import nl.veiligecentra.today.Tasks.TaskCount;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects what waits for the caller, and what happened while they were not looking. */
@ApplicationScoped
public class TodayService {

    private final IncidentTasks tasks;
    private final MeasureTasks measures;
    private final InputTasks inputs;
    private final FigureTasks figures;
    private final IncidentNews news;
    private final VisitRepository visits;
    private final Access access;
    private final Clock clock;

    TodayService(
            IncidentTasks tasks,
            MeasureTasks measures,
            InputTasks inputs,
            FigureTasks figures,
            IncidentNews news,
            VisitRepository visits,
            Access access,
            Clock clock) {
        this.tasks = tasks;
        this.measures = measures;
        this.inputs = inputs;
        this.figures = figures;
        this.news = news;
        this.visits = visits;
        this.access = access;
        this.clock = clock;
    }

    public Tasks tasks() {
        var waiting = tasks.waitingForMe();
        var items = new ArrayList<>(waiting.stream().map(TodayService::task).toList());
        var counts = counts(waiting);
        for (var measure : measures.waitingForMe()) {
            var kind = Task.Kind.valueOf(measure.kind().name());
            items.add(new Task(kind, null, measure.measure(), null, null, null, null, null, null));
            counts.merge(kind, 1L, Long::sum);
        }
        for (var input : inputs.waitingForMe()) {
            var kind = Task.Kind.valueOf(input.kind().name());
            items.add(new Task(kind, null, null, input.input(), null, null, null, null, null));
            counts.merge(kind, 1L, Long::sum);
        }
        for (var asked : figures.waitingForMe()) {
            var kind = Task.Kind.valueOf(asked.kind().name());
            items.add(new Task(kind, null, null, null, asked.request(), null, null, null, null));
            counts.merge(kind, 1L, Long::sum);
        }
        return new Tasks(
                items,
                counts.entrySet().stream()
                        .map(each -> new TaskCount(each.getKey(), each.getValue()))
                        .toList());
    }

    @Transactional
    public Changes changes() {
        var since = visits.endOfLast(access.person().id(), clock.instant());
        var changed = news.since(since);
        return new Changes(
                since,
                changed.isEmpty() ? 0 : changed.get(0).total(),
                changed.stream()
                        .map(c -> new Change(Changes.What.valueOf(c.what()), c.incident(), c.at()))
                        .toList());
    }

    @Transactional
    public void visit() {
        visits.record(access.person().id(), clock.instant());
    }

    /** What was taken over is counted by what is listed, what is one's own by all there is. */
    private static Map<Task.Kind, Long> counts(List<Waiting> waiting) {
        Map<Task.Kind, Long> counts = new LinkedHashMap<>();
        Map<Task.Kind, Long> own = new LinkedHashMap<>();
        for (var task : waiting) {
            var kind = Task.Kind.valueOf(task.kind());
            counts.putIfAbsent(kind, 0L);
            if (task.takenOverFrom() == null) {
                own.put(kind, task.total());
            } else {
                counts.merge(kind, 1L, Long::sum);
            }
        }
        own.forEach((kind, total) -> counts.merge(kind, total, Long::sum));
        return counts;
    }

    private static Task task(Waiting waiting) {
        return new Task(
                Task.Kind.valueOf(waiting.kind()),
                waiting.incident(),
                null,
                null,
                null,
                waiting.since(),
                waiting.incident().dueAt(),
                waiting.takenOverFrom(),
                waiting.movedTo());
    }
}
