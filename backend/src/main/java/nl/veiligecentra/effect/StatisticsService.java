package nl.veiligecentra.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.Facet;
import nl.veiligecentra.incident.IncidentCounts;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.Months;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Figures over reports for managers, boards and partners; and, with small numbers hidden, for who checks the dossier. */
@ApplicationScoped
public class StatisticsService {

    private final IncidentCounts counts;
    private final FigureNames names;
    private final Access access;
    private final Clock clock;

    StatisticsService(IncidentCounts counts, FigureNames names, Access access, Clock clock) {
        this.counts = counts;
        this.names = names;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public IncidentStatistics incidents(StatisticsFilter filter) {
        var areas = areas(filter);
        var sight = areas.ids().stream()
                .map(area -> Sight.of(access.grants(), area))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        var facet = filter.facet();
        var months = sight == Sight.COUNTS_ONLY ? yearThatIsOver(filter) : filter.months(thisMonth());
        var lines = names.lines(facet, counts.by(facet, areas, months), months, sight, access.grants());
        return sight == Sight.COUNTS_ONLY ? careful(filter, months, sight, lines) : open(filter, months, sight, lines);
    }

    /** Who only counts, does so in one area at a time: two totals would give away a third. */
    private PermittedAreas areas(StatisticsFilter filter) {
        if (filter.area() != null) {
            access.require(Operation.READ_STATISTICS, filter.area());
            return new PermittedAreas(Set.of(filter.area()));
        }
        var permitted = access.areas(Operation.READ_STATISTICS);
        var known = permitted.ids().stream()
                .filter(area -> Sight.of(access.grants(), area) != Sight.COUNTS_ONLY)
                .toList();
        if (known.isEmpty() && permitted.ids().size() > 1) {
            throw StatisticsFilter.wrong("area", "required", "Say of which area.");
        }
        return known.isEmpty() ? permitted : new PermittedAreas(known);
    }

    /** Periods that overlap would give a small number away by subtraction; years that are over never do. */
    private Months yearThatIsOver(StatisticsFilter filter) {
        var wanted = filter.months(thisMonth()).last().getYear();
        return Months.year(Math.min(wanted, thisMonth().getYear() - 1));
    }

    private static IncidentStatistics open(StatisticsFilter filter, Months months, Sight sight, List<Line> lines) {
        var items = lines.stream()
                .map(line -> line.telling(line.amount(), line.yearEarlier()))
                .toList();
        var total = new IncidentStatistics.Count(sum(amounts(lines)), sum(yearEarlier(lines)));
        return answer(filter, months, sight, false, total, items);
    }

    private static IncidentStatistics careful(StatisticsFilter filter, Months months, Sight sight, List<Line> lines) {
        var amounts = amounts(lines);
        var earlier = yearEarlier(lines);
        var now = SmallNumbers.among(amounts);
        var then = SmallNumbers.among(earlier);
        var total = new IncidentStatistics.Count(
                now.isTotalHidden() ? null : sum(amounts), then.isTotalHidden() ? null : sum(earlier));
        var items = lines.stream()
                .map(line ->
                        line.telling(now.told(amounts, lines.indexOf(line)), then.told(earlier, lines.indexOf(line))))
                .toList();
        return answer(filter, months, sight, now.isWithheld(), total, now.isWithheld() ? List.of() : items);
    }

    private static IncidentStatistics answer(
            StatisticsFilter filter,
            Months months,
            Sight sight,
            boolean withheld,
            IncidentStatistics.Count total,
            List<IncidentStatistics.Item> items) {
        return new IncidentStatistics(
                months.first().toString(),
                months.last().toString(),
                filter.by(),
                filter.facet() == Facet.WEEKDAY_HOUR ? FigureNames.hoursInCell(sight) : null,
                sight == Sight.COUNTS_ONLY,
                withheld,
                total,
                items);
    }

    private YearMonth thisMonth() {
        return YearMonth.from(DutchTime.today(clock));
    }

    private static List<Integer> amounts(List<Line> lines) {
        return Line.each(lines, Line::amount);
    }

    private static List<Integer> yearEarlier(List<Line> lines) {
        return Line.each(lines, Line::yearEarlier);
    }

    private static int sum(List<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }
}
