package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.incident.Spelling.Reading;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds reports: by filter, by place, by words, in the areas of the caller. */
@ApplicationScoped
public class IncidentFinder {

    private static final int COUNTED_AT_MOST = 10_000;
    private static final int FOUND_AT_MOST = 1_000;

    private final IncidentRepository incidents;
    private final IncidentPresentation presentation;
    private final Spelling spelling;
    private final Marking marking;
    private final AreaService areas;
    private final Access access;

    IncidentFinder(
            IncidentRepository incidents,
            IncidentPresentation presentation,
            Spelling spelling,
            Marking marking,
            AreaService areas,
            Access access) {
        this.incidents = incidents;
        this.presentation = presentation;
        this.spelling = spelling;
        this.marking = marking;
        this.areas = areas;
        this.access = access;
    }

    @Transactional
    public FoundIncidents list(IncidentFilter filter, PageRequest page) {
        var viewer = Viewer.of(access);
        var permitted = permitted(Operation.READ_INCIDENTS, filter);
        var order = IncidentOrder.of(filter, permitted.stream().allMatch(viewer::seesWhole));
        var reading = reading(filter, viewer, permitted, order);
        var query = query(viewer, permitted, order, filter, reading);
        var total = Boolean.TRUE.equals(filter.count())
                ? (Long) incidents.count(query, reading == null ? COUNTED_AT_MOST : FOUND_AT_MOST)
                : null;
        query.after(page.after(order.name()));
        var rows = Page.of(incidents.page(query, page.rows()), page.size(), order::cursorAt)
                .map(row -> presentation.summary(row, viewer));
        return reading == null
                ? new FoundIncidents(rows.items(), rows.next(), total, null, null)
                : new FoundIncidents(
                        rows.items(), rows.next(), total, reading.corrections(), hits(rows.items(), reading));
    }

    /** What is taken along of the same list. */
    IncidentQuery exportable(IncidentFilter filter) {
        var viewer = Viewer.of(access);
        var permitted = permitted(Operation.EXPORT_INCIDENTS, filter);
        var order = IncidentOrder.of(filter, permitted.stream().allMatch(viewer::seesWhole));
        var query = query(viewer, permitted, order, filter, reading(filter, viewer, permitted, order));
        query.onlyForPartners();
        return query;
    }

    private Set<UUID> permitted(Operation operation, IncidentFilter filter) {
        return access.areas(operation).narrowedTo(filter.area()).ids();
    }

    private List<FoundIncidents.Hit> hits(List<IncidentSummary> shown, Reading reading) {
        return shown.isEmpty() ? List.of() : marking.hits(shown, reading.search());
    }

    private Reading reading(IncidentFilter filter, Viewer viewer, Set<UUID> permitted, IncidentOrder order) {
        if (filter.q() == null) {
            return null;
        }
        return spelling.read(
                filter.q(),
                permitted,
                search -> incidents.exists(query(viewer, permitted, order, filter, new Reading(search, List.of()))));
    }

    private IncidentQuery query(
            Viewer viewer, Set<UUID> permitted, IncidentOrder order, IncidentFilter filter, Reading reading) {
        var query = new IncidentQuery(viewer, permitted, order);
        query.filter(filter);
        if (reading != null) {
            query.search(reading.search());
        }
        if (filter.bbox() != null) {
            query.within(
                    filter,
                    permitted.stream()
                            .flatMap(area -> areas.places(area).streets().stream())
                            .filter(street -> filter.bbox().contains(street.centroid()))
                            .map(Street::id)
                            .toList());
        }
        return query;
    }
}
