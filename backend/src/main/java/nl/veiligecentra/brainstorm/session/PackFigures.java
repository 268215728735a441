package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.brainstorm.session.PackSheet.Count;
import nl.veiligecentra.incident.Category;
import nl.veiligecentra.incident.CategoryService;
import nl.veiligecentra.incident.Facet;
import nl.veiligecentra.incident.IncidentCounts;
import nl.veiligecentra.incident.Tally;
import nl.veiligecentra.organisation.PermittedAreas;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What was reported most in the areas of a session: partners of an area read its numbers as they are. */
@ApplicationScoped
class PackFigures {

    private static final int STREETS = 8;
    private static final int CATEGORIES = 12;
    private static final Comparator<Count> MOST_FIRST = Comparator.comparing(Count::now)
            .thenComparing(Count::before)
            .reversed()
            .thenComparing(Count::name);

    private final IncidentCounts counts;
    private final RisingCategories rising;
    private final CategoryService categories;
    private final AreaService areas;

    PackFigures(IncidentCounts counts, RisingCategories rising, CategoryService categories, AreaService areas) {
        this.counts = counts;
        this.rising = rising;
        this.categories = categories;
        this.areas = areas;
    }

    String period() {
        var months = rising.months();
        return MinutesWords.date(months.firstDay()) + " tot en met "
                + MinutesWords.date(months.last().atEndOfMonth());
    }

    List<Count> streets(PermittedAreas here) {
        return counted(Facet.STREET, here).stream()
                .filter(tally -> tally.amount() > 0)
                .flatMap(tally ->
                        street(tally)
                                .map(street -> new Count(street.name(), tally.amount(), tally.yearEarlier()))
                                .stream())
                .sorted(MOST_FIRST)
                .limit(STREETS)
                .toList();
    }

    List<Count> categories(PermittedAreas here) {
        var names = names();
        return counted(Facet.CATEGORY, here).stream()
                .map(tally -> count(tally, names))
                .sorted(MOST_FIRST)
                .limit(CATEGORIES)
                .toList();
    }

    List<Count> rising(PermittedAreas here) {
        var names = names();
        return rising.in(here).stream().map(tally -> count(tally, names)).toList();
    }

    private List<Tally> counted(Facet facet, PermittedAreas here) {
        return here.isEmpty() ? List.of() : counts.by(facet, here, rising.months());
    }

    private Map<String, String> names() {
        return categories.list().stream().collect(Collectors.toMap(Category::code, Category::labelNl));
    }

    private Optional<Street> street(Tally tally) {
        return tally.key().isEmpty()
                ? Optional.empty()
                : areas.places(tally.areaId()).street(UUID.fromString(tally.key()));
    }

    private static Count count(Tally tally, Map<String, String> names) {
        return new Count(names.getOrDefault(tally.key(), tally.key()), tally.amount(), tally.yearEarlier());
    }
}
