package nl.veiligecentra.effect;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.effect.IncidentStatistics.Item;
import nl.veiligecentra.incident.Facet;
import nl.veiligecentra.incident.Tally;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.time.Months;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Names what was counted, as closely as somebody may know it, in the order in which it is read. */
@ApplicationScoped
class FigureNames {

    private static final int RECOGNISABLE_BELOW = 5;
    private static final int HOURS_IN_PART_OF_DAY = 6;
    private static final int NAMED_AT_MOST = 200;
    private static final Comparator<Line> MOST_FIRST =
            Comparator.comparing(Line::amount).thenComparing(Line::yearEarlier).reversed();

    private final AreaService areas;

    FigureNames(AreaService areas) {
        this.areas = areas;
    }

    List<Line> lines(Facet facet, List<Tally> tallies, Months months, Sight sight, List<Grant> grants) {
        return switch (facet) {
            case MONTH -> byMonth(tallies, months);
            case WEEKDAY_HOUR -> byHour(tallies, hoursInCell(sight));
            case CATEGORY ->
                tallies.stream()
                        .map(tally -> line(Item.ofCategory(tally.key(), null), tally))
                        .sorted(MOST_FIRST.thenComparing(line -> line.named().category()))
                        .toList();
            case STREET -> byStreet(tallies, grants);
        };
    }

    static int hoursInCell(Sight sight) {
        return sight == Sight.WHOLE ? 1 : HOURS_IN_PART_OF_DAY;
    }

    private static List<Line> byMonth(List<Tally> tallies, Months months) {
        var counted = new HashMap<String, Tally>();
        tallies.forEach(tally -> counted.put(tally.key(), tally));
        return months.each().stream()
                .map(Object::toString)
                .map(month ->
                        line(Item.ofMonth(month, null), counted.getOrDefault(month, new Tally(month, null, 0, 0))))
                .toList();
    }

    private static List<Line> byHour(List<Tally> tallies, int hoursInCell) {
        var lines = tallies.stream()
                .map(tally -> {
                    var key = tally.key().split("-");
                    int hour = Integer.parseInt(key[1]);
                    return line(Item.ofHour(Integer.parseInt(key[0]), hour - hour % hoursInCell, null), tally);
                })
                .toList();
        return Line.merged(lines).stream()
                .sorted(Comparator.comparing((Line line) -> line.named().weekday())
                        .thenComparing(line -> line.named().hour()))
                .toList();
    }

    private List<Line> byStreet(List<Tally> tallies, List<Grant> grants) {
        var named = tallies.stream()
                .map(tally -> line(street(tally, Sight.of(grants, tally.areaId())), tally))
                .toList();
        var sorted = Line.merged(named).stream().sorted(MOST_FIRST).toList();
        if (sorted.size() <= NAMED_AT_MOST) {
            return sorted;
        }
        var rest = sorted.subList(NAMED_AT_MOST, sorted.size()).stream()
                .map(line -> new Line(Item.ofStreet(null, null, null), line.amount(), line.yearEarlier()))
                .toList();
        return Stream.concat(sorted.subList(0, NAMED_AT_MOST).stream(), Line.merged(rest).stream())
                .toList();
    }

    private Item street(Tally tally, Sight sight) {
        var places = areas.places(tally.areaId());
        Predicate<Street> isTold = street -> sight == Sight.WHOLE || street.businesses() >= RECOGNISABLE_BELOW;
        var street = tally.key().isEmpty()
                ? null
                : places.street(UUID.fromString(tally.key()))
                        .filter(isTold)
                        .map(told -> new Reference(told.id(), told.name()))
                        .orElse(null);
        return Item.ofStreet(places.area(), street, null);
    }

    private static Line line(Item named, Tally tally) {
        return new Line(named, tally.amount(), tally.yearEarlier());
    }
}
