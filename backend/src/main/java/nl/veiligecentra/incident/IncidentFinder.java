package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.incident.Spelling.Reading;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds reports: by filter, by place, by words, in the areas of the caller. */
@ApplicationScoped
public class IncidentFinder {

    private static final int COUNTED_AT_MOST = 10_000;
    private static final int FOUND_AT_MOST = 1_000;
    private static final int LOOKED_AT_ON_MAP = 50_000;

    private final IncidentRepository incidents;
    private final ClusterRepository clusters;
    private final IncidentPresentation presentation;
    private final Spelling spelling;
    private final Marking marking;
    private final AreaService areas;
    private final Access access;

    IncidentFinder(
            IncidentRepository incidents,
            ClusterRepository clusters,
            IncidentPresentation presentation,
            Spelling spelling,
            Marking marking,
            AreaService areas,
            Access access) {
        this.incidents = incidents;
        this.clusters = clusters;
        this.presentation = presentation;
        this.spelling = spelling;
        this.marking = marking;
        this.areas = areas;
        this.access = access;
    }

    @Transactional
    public FoundIncidents list(IncidentFilter filter, PageRequest page) {
        var viewer = Viewer.of(access);
        var permitted = inSight(Operation.READ_INCIDENTS, filter);
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
        var permitted = inSight(Operation.EXPORT_INCIDENTS, filter);
        var order = IncidentOrder.of(filter, permitted.stream().allMatch(viewer::seesWhole));
        var query = query(viewer, permitted, order, filter, reading(filter, viewer, permitted, order));
        query.onlyForPartners();
        return query;
    }

    /** As many circles as fit on the map, however many reports there are. */
    @Transactional
    public IncidentClusters clusters(IncidentFilter filter, MapView view) {
        if (filter.bbox() == null) {
            throw new InvalidInput(InputError.inParameter("bbox", "required", "Say which part of the map."));
        }
        var viewer = Viewer.of(access);
        var permitted = inSight(Operation.READ_INCIDENTS, filter);
        if (permitted.isEmpty()) {
            return new IncidentClusters(List.of(), true);
        }
        var order = IncidentOrder.of(filter, permitted.stream().allMatch(viewer::seesWhole));
        var query = query(viewer, permitted, order, filter, reading(filter, viewer, permitted, order));
        var places = areas.places(permitted);
        int ofEachArea = LOOKED_AT_ON_MAP / places.size();
        return clusters.find(query, new ClusterQuery(places, filter.bbox(), view.cell(), ofEachArea));
    }

    /** The areas of the caller; of those, the ones that the asked part of the map shows something of. */
    private Set<UUID> inSight(Operation operation, IncidentFilter filter) {
        var permitted = access.areas(operation).narrowedTo(filter.area());
        return filter.bbox() == null
                ? permitted.ids()
                : areas.within(permitted, filter.bbox()).ids();
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
            query.within(filter.bbox(), areas.places(permitted));
        }
        return query;
    }
}
