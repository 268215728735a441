package nl.veiligecentra.incident;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.organisation.AccessMatrix;
import nl.veiligecentra.organisation.PeopleDirectory;
import nl.veiligecentra.organisation.deputy.Absence;
import nl.veiligecentra.organisation.deputy.Absences;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody who is away leaves unanswered for an agreed working day moves to who stands in. The deputy holds the
 * absent person's roles from the first day; this says what is asked of them. Two replicas may both try: the row is the
 * claim.
 */
@ApplicationScoped
public class Takeovers {

    private static final int AT_ONCE = 500;

    private final TakeoverRepository takeovers;
    private final TaskRepository tasks;
    private final Absences absences;
    private final PeopleDirectory people;
    private final AccessMatrix matrix;
    private final CategoryService categories;
    private final AreaService areas;
    private final Event<TakenOver> taken;
    private final Clock clock;

    Takeovers(
            TakeoverRepository takeovers,
            TaskRepository tasks,
            Absences absences,
            PeopleDirectory people,
            AccessMatrix matrix,
            CategoryService categories,
            AreaService areas,
            Event<TakenOver> taken,
            Clock clock) {
        this.takeovers = takeovers;
        this.tasks = tasks;
        this.absences = absences;
        this.people = people;
        this.matrix = matrix;
        this.categories = categories;
        this.areas = areas;
        this.taken = taken;
        this.clock = clock;
    }

    @Scheduled(
            every = "${veilige-centra.takeover.every:15m}",
            delayed = "${veilige-centra.takeover.delayed:3m}",
            concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void moveWhatWaits() {
        var moments = TaskMoments.of(clock);
        for (var absence : absences.today()) {
            var reports = tasks.unansweredBy(scopeOf(absence), moments, AT_ONCE).stream()
                    .filter(task -> takeovers.add(
                            new Takeover(absence.deputyId(), task.row().id()), task.kind(), moments.now()))
                    .map(task -> report(task.row()))
                    .toList();
            if (!reports.isEmpty()) {
                taken.fire(new TakenOver(absence, reports));
            }
        }
    }

    /** What the absent person answers for in that one area. */
    TaskScope scopeOf(Absence absence) {
        var grants = people.grantsOf(absence.absent().id()).stream()
                .filter(grant -> absence.area().id().equals(grant.areaId()))
                .toList();
        return TaskScope.of(absence.absent().id(), grants, matrix);
    }

    Set<Takeover> under(List<Absence> somebodys) {
        return takeovers.under(somebodys.stream().map(Absence::deputyId).collect(Collectors.<UUID>toSet()));
    }

    private TakenOver.Report report(IncidentRow row) {
        var category = categories.find(row.category()).orElseThrow();
        var street = areas.places(row.subject().areaId()).street(row.streetId());
        return new TakenOver.Report(
                category.labelNl(), category.labelEn(), street.map(Street::name).orElse(null));
    }
}
