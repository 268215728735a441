package nl.veiligecentra.incident;

import nl.veiligecentra.area.AreaPlaces;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.shared.geo.BoundingBox;
import nl.veiligecentra.shared.paging.Cursor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Builds the one query of the list from an allow-list of fragments: the newest few of each area through its index, then
 * those merged. What the caller does not see in full can be filtered by what the shared view shows, and by nothing else.
 */
class IncidentQuery {

    static final int MANY_AREAS = 50;
    private static final String OPEN = "i.status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')";

    private final List<String> sources = new ArrayList<>();
    private final List<String> place = new ArrayList<>(List.of("true"));
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters;
    private final IncidentOrder order;
    private final Set<UUID> areas;
    private Search search;
    private boolean isForFew;

    IncidentQuery(Viewer viewer, Set<UUID> areas, IncidentOrder order) {
        this.order = order;
        this.areas = areas;
        this.parameters = Standing.of(viewer, areas).parameters();
        conditions.add("(" + Standing.SEEN_WHOLE + " or " + Standing.SHARED + ")");
    }

    void filter(IncidentFilter filter) {
        if (filter.status() != null && !filter.status().isEmpty()) {
            add("i.status = any(:status)", "status", names(filter.status()));
        }
        if (filter.open() != null) {
            conditions.add(filter.open() ? OPEN : "not " + OPEN);
        }
        if (filter.category() != null && !filter.category().isEmpty()) {
            // each category of each area through its own index: a rare one is not looked for among all others
            sources.add("unnest(cast(:category as text[])) as c (code)");
            add(
                    "i.category = c.code",
                    "category",
                    filter.category().stream().distinct().toArray(String[]::new));
        }
        if (filter.theme() != null) {
            add("i.theme = :theme", "theme", filter.theme().name());
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            conditions.add(Standing.OWN);
            isForFew = true;
        }
        if (filter.handler() != null) {
            filterByHandler(filter.handler());
        }
        if (filter.externalNumber() != null) {
            onlySeenWhole();
            add(
                    "i.id in (select r.incident_id from incident_external_reference r where r.number = :externalNumber)",
                    "externalNumber",
                    filter.externalNumber());
            isForFew = true;
        }
        filterByTime(filter);
        if (order == IncidentOrder.DUE) {
            onlySeenWhole();
            conditions.add("i.due_at is not null and " + OPEN);
        }
    }

    private void filterByHandler(String handler) {
        onlySeenWhole();
        if (handler.equals("me")) {
            sources.add("lateral unnest(p.handling) as h (id)");
            conditions.add("i.handler_organisation_id = h.id");
        } else {
            add("i.handler_organisation_id = :handler", "handler", UUID.fromString(handler));
        }
    }

    private void filterByTime(IncidentFilter filter) {
        if (filter.from() != null) {
            var from = "i." + order.moment() + " >= :from";
            place.add(from);
            add(from, "from", filter.from().toInstant());
        }
        if (filter.until() != null) {
            var until = "i." + order.moment() + " < :until";
            place.add(until);
            add(until, "until", filter.until().toInstant());
        }
        if (filter.updatedSince() != null) {
            onlySeenWhole();
            conditions.add("(" + Standing.AMONG_PARTNERS
                    + " or coalesce(i.updated_for_reporter_at, i.updated_at) >= :updatedSince)");
            add(
                    "i.updated_at >= :updatedSince",
                    "updatedSince",
                    filter.updatedSince().toInstant());
            isForFew = true;
        }
    }

    /** The words of the caller are bound to parameters, as queries that {@link Search} wrote. */
    void search(Search words) {
        search = words;
        conditions.add(Search.MATCHES);
        parameters.putAll(words.parameters(areas));
    }

    /** Neither what is only seen in the shared view, nor the own reports of who is no partner. */
    void onlyForPartners() {
        conditions.add("(p.view in ('FULL', 'WITHOUT_TEXT') or " + Standing.ADDRESSED + ")");
    }

    /** Where the caller may know it to be, which is where {@link ClusterQuery} draws it. */
    void within(BoundingBox box, Collection<AreaPlaces> places) {
        conditions.add("case when " + Standing.SEEN_WHOLE
                + " and i.longitude is not null then i.longitude between :minLon and :maxLon "
                + "and i.latitude between :minLat and :maxLat when i.street_id is not null and (" + Standing.SEEN_WHOLE
                + " or i.intake = 'SITUATION' or i.street_id <> all(:hushed)) then i.street_id = any(:streets) "
                + "else i.area_id = any(:middles) end");
        parameters.put("minLon", box.minLon());
        parameters.put("maxLon", box.maxLon());
        parameters.put("minLat", box.minLat());
        parameters.put("maxLat", box.maxLat());
        parameters.put("streets", streets(places, street -> box.contains(street.centroid())));
        parameters.put(
                "hushed", streets(places, street -> street.businesses() < IncidentPresentation.RECOGNISABLE_BELOW));
        parameters.put(
                "middles",
                places.stream()
                        .filter(each -> box.contains(each.middle()))
                        .map(each -> each.area().id())
                        .toArray(UUID[]::new));
    }

    void similarTo(String category, Collection<UUID> streetsNear, Instant since) {
        conditions.add("i.intake = 'SITUATION' and " + OPEN);
        add("i.category = :category", "category", category);
        add("i.reported_at >= :since", "since", since);
        add("i.street_id = any(:streets)", "streets", array(streetsNear));
    }

    void after(Cursor cursor) {
        if (cursor != null) {
            place.add(order.after());
            conditions.add(order.after());
            parameters.put("afterValue", order.valueOf(cursor));
            parameters.put("afterId", cursor.id());
        }
    }

    String page() {
        return page("");
    }

    /** @param more columns besides those of the list */
    String page(String more) {
        return tables() + "select " + IncidentRow.COLUMNS + IncidentRow.LOOKED_UP + more + " from (select n.* from "
                + sources()
                + " cross join lateral (select i.* from incident i " + matching() + " order by " + order.orderBy()
                + " limit :rows) n) i order by " + order.orderBy() + " limit :rows";
    }

    /**
     * The same page, looked for among the newest reports of all areas only: most questions about many areas are answered
     * there, without asking every area for its newest, or the index of words for all. Nothing else can come first, so a
     * full page is right.
     */
    String pageOfNewest() {
        return tables() + "select " + IncidentRow.COLUMNS + IncidentRow.LOOKED_UP
                + " from (select i.* from (select i.* "
                + "from incident i where " + String.join(" and ", place) + " order by " + order.orderBy()
                + " limit :looked) i join " + standing() + " on p.area_id = i.area_id where "
                + String.join(" and ", conditions)
                + " order by " + order.orderBy() + " limit :rows) i order by "
                + order.orderBy();
    }

    /** Many areas, in an order that goes through all areas at once, and nothing that only a few reports have. */
    boolean startsWithNewest() {
        return areas.size() >= MANY_AREAS && order.isOverAllAreas() && sources.isEmpty() && !isForFew;
    }

    /** Most pages are among the newest; a word that few reports have may be among some more, and each look costs. */
    List<Integer> lookedForOne() {
        return search == null ? List.of(16, 160) : List.of(160);
    }

    String count() {
        return tables() + "select count(*) from (select 1 from " + sources()
                + " cross join lateral (select 1 from incident i " + matching() + " limit :most) n limit :most) m";
    }

    /** In groups by where they are, instead of one by one. */
    String clustered() {
        return tables()
                + ClusterQuery.over(sources() + " cross join lateral (select " + ClusterQuery.COLUMNS
                        + " from incident i " + matching() + " order by " + order.orderBy() + " limit :rows) n");
    }

    String exists() {
        return tables() + "select exists (select 1 from " + sources() + " cross join lateral (select 1 from incident i "
                + matching() + " limit 1) n)";
    }

    private String tables() {
        return search == null ? Standing.TABLE : Standing.TABLE + Search.TABLE;
    }

    private String standing() {
        return search == null ? "p" : "q as p";
    }

    private String sources() {
        return sources.isEmpty() ? standing() : standing() + " cross join " + String.join(" cross join ", sources);
    }

    private String matching() {
        return "where i.area_id = p.area_id and " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    boolean isEmpty() {
        return areas.isEmpty() || (search != null && search.isEmpty());
    }

    private void onlySeenWhole() {
        conditions.add(Standing.SEEN_WHOLE);
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private static UUID[] streets(Collection<AreaPlaces> places, Predicate<Street> which) {
        return places.stream()
                .flatMap(each -> each.streets().stream())
                .filter(which)
                .map(Street::id)
                .toArray(UUID[]::new);
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
