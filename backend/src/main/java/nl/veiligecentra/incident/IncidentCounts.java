package nl.veiligecentra.incident;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.time.Months;

import java.util.List;

/** How many reports there were, for features that ask after they asked {@code Access}. */
@ApplicationScoped
public class IncidentCounts {

    private final IncidentCountRepository counts;

    IncidentCounts(IncidentCountRepository counts) {
        this.counts = counts;
    }

    @Transactional
    public List<Tally> by(Facet facet, PermittedAreas areas, Months months) {
        return counts.tallies(areas, facet, months);
    }

    /** Keeps short what has to be added up with every question; the answer is the same before and after. */
    @Scheduled(every = "20s", delayed = "20s", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void addUp() {
        counts.fold();
    }

    /** At night, from the reports themselves: whatever went wrong by hand in the tables does not stay. */
    @Scheduled(cron = "0 40 3 * * ?", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void countAgain() {
        counts.rebuild();
    }
}
