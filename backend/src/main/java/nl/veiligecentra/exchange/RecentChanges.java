package nl.veiligecentra.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.subject.Change;

import java.util.List;

/**
 * What was written since somebody last looked, for readers inside the product that look all the time. A place is the number
 * of a transaction; what lies between two places is whole, whatever commits late.
 */
@ApplicationScoped
public class RecentChanges {

    private final EventRepository events;

    RecentChanges(EventRepository events) {
        this.events = events;
    }

    /** Up to where everything is finished. */
    @Transactional
    public long place() {
        return events.oldestRunningTransaction();
    }

    /** @return in order, at most so many */
    @Transactional
    public List<Change> between(long from, long below, int rows) {
        return events.between(from, below, rows);
    }
}
