package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.Facet;
import nl.veiligecentra.incident.IncidentCounts;
import nl.veiligecentra.incident.Tally;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.Months;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;

/** What is reported half as often again as a year before, in the last three whole months. */
@ApplicationScoped
class RisingCategories {

    private static final int ENOUGH = 5;
    private static final int MONTHS = 3;

    private final IncidentCounts counts;
    private final Clock clock;

    RisingCategories(IncidentCounts counts, Clock clock) {
        this.counts = counts;
        this.clock = clock;
    }

    Months months() {
        var last = YearMonth.from(DutchTime.today(clock)).minusMonths(1);
        return new Months(last.minusMonths(MONTHS - 1L), last);
    }

    /** @return that of which there are the most more first */
    List<Tally> in(PermittedAreas areas) {
        if (areas.isEmpty()) {
            return List.of();
        }
        return counts.by(Facet.CATEGORY, areas, months()).stream()
                .filter(RisingCategories::rises)
                .sorted(Comparator.comparing(RisingCategories::rise).reversed().thenComparing(Tally::key))
                .toList();
    }

    private static boolean rises(Tally tally) {
        return tally.amount() >= ENOUGH && 2 * tally.amount() >= 3 * tally.yearEarlier();
    }

    private static int rise(Tally tally) {
        return tally.amount() - tally.yearEarlier();
    }
}
