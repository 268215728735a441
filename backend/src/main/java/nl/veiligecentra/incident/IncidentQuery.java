package nl.veiligecentra.incident;

import nl.veiligecentra.shared.paging.Cursor;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Builds the one query of the list from an allow-list of fragments: the newest few of each area through its index, then
 * those merged. What the caller does not see in full can be filtered by what the shared view shows, and by nothing else.
 */
class IncidentQuery {

    private static final String SEEN_WHOLE = """
            (i.area_id = any(:whole) or i.reporter_id = :me or i.reporter_organisation_id = any(:shops)
            or i.handler_organisation_id = any(:addressed) or i.informed_organisation_id = any(:addressed))""";
    private static final String SHARED = "(i.area_id = any(:shared) and i.status not in ('WITHDRAWN', 'DUPLICATE'))";

    private final Map<String, Object> parameters = new HashMap<>();
    private final List<String> conditions = new ArrayList<>();
    private final IncidentOrder order;
    private final Set<UUID> areas;

    IncidentQuery(Viewer viewer, Set<UUID> areas, IncidentOrder order) {
        this.order = order;
        this.areas = areas;
        parameters.put("areas", array(areas));
        parameters.put("me", viewer.person());
        parameters.put("whole", array(viewer.areasSeenWhole()));
        parameters.put("shared", array(viewer.areasShared()));
        parameters.put("shops", array(viewer.shops()));
        parameters.put("addressed", array(viewer.addressedOrganisations()));
        conditions.add("(" + SEEN_WHOLE + " or " + SHARED + ")");
    }

    void filter(IncidentFilter filter, Viewer viewer) {
        if (filter.status() != null && !filter.status().isEmpty()) {
            add("i.status = any(:status)", "status", names(filter.status()));
        }
        if (filter.open() != null) {
            var open = "i.status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')";
            conditions.add(filter.open() ? open : "not " + open);
        }
        if (filter.category() != null && !filter.category().isEmpty()) {
            add("i.category = any(:category)", "category", filter.category().toArray(String[]::new));
        }
        if (filter.theme() != null) {
            add("i.theme = :theme", "theme", filter.theme().name());
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            conditions.add("(i.reporter_id = :me or i.reporter_organisation_id = any(:shops))");
        }
        if (filter.handler() != null) {
            onlySeenWhole();
            add("i.handler_organisation_id = any(:handler)", "handler", handler(filter.handler(), viewer));
        }
        filterByTime(filter);
        if (order == IncidentOrder.DUE) {
            onlySeenWhole();
            conditions.add(
                    "i.due_at is not null and i.status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')");
        }
    }

    private void filterByTime(IncidentFilter filter) {
        if (filter.from() != null) {
            add("i.listed_at >= :from", "from", filter.from().toInstant());
        }
        if (filter.until() != null) {
            add("i.listed_at < :until", "until", filter.until().toInstant());
        }
        if (filter.updatedSince() != null) {
            onlySeenWhole();
            add(
                    "i.updated_at >= :updatedSince",
                    "updatedSince",
                    filter.updatedSince().toInstant());
        }
    }

    void within(IncidentFilter filter, Collection<UUID> streetsInside) {
        var box = filter.bbox();
        conditions.add(
                "case when " + SEEN_WHOLE + " and i.longitude is not null then i.longitude between :minLon and :maxLon "
                        + "and i.latitude between :minLat and :maxLat else i.street_id = any(:streets) end");
        parameters.put("minLon", box.minLon());
        parameters.put("maxLon", box.maxLon());
        parameters.put("minLat", box.minLat());
        parameters.put("maxLat", box.maxLat());
        parameters.put("streets", array(streetsInside));
    }

    void similarTo(String category, Collection<UUID> streetsNear, Instant since) {
        conditions.add("i.intake = 'SITUATION' and i.status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')");
        add("i.category = :category", "category", category);
        add("i.reported_at >= :since", "since", since);
        add("i.street_id = any(:streets)", "streets", array(streetsNear));
    }

    void after(Cursor cursor) {
        if (cursor != null) {
            conditions.add(order.after());
            parameters.put("afterValue", order.valueOf(cursor));
            parameters.put("afterId", cursor.id());
        }
    }

    String page() {
        return "select " + IncidentRow.COLUMNS + IncidentRow.JOINED
                + " from (select n.* from unnest(:areas) as p(area_id) cross join lateral (select i.* from incident i "
                + "where i.area_id = p.area_id and " + String.join(" and ", conditions)
                + " order by " + order.orderBy() + " limit :rows) n) i" + IncidentRow.JOINS
                + " order by " + order.orderBy() + " limit :rows";
    }

    String count() {
        return "select count(*) from incident i where i.area_id = any(:areas) and " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    boolean isEmpty() {
        return areas.isEmpty();
    }

    private void onlySeenWhole() {
        conditions.add(SEEN_WHOLE);
    }

    private void add(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
    }

    private static UUID[] handler(String handler, Viewer viewer) {
        return handler.equals("me") ? array(viewer.addressedOrganisations()) : new UUID[] {UUID.fromString(handler)};
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }

    private static String[] names(List<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }
}
