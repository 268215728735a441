package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.time.DutchTime;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A question about sessions, with what the viewer may see as part of it. */
class SessionQuery {

    private static final String SEEN = " from (select s.*, " + SessionViewer.STAND
            + " as stand from brainstorm_session s where s.area_ids && :areas) s where s.stand is not null";

    private final StringBuilder sql = new StringBuilder(SEEN);
    private final Map<String, Object> parameters = new HashMap<>();

    SessionQuery(SessionViewer viewer, SessionFilter filter) {
        parameters.putAll(viewer.parameters());
        narrow(filter, viewer);
    }

    String page(SessionOrder order, Cursor after) {
        if (after != null) {
            sql.append(order.after());
            parameters.put("afterValue", after.moment());
            parameters.put("afterId", after.id());
        }
        return "select " + SessionRow.COLUMNS + sql + order.orderBy() + " limit :rows";
    }

    String some(Set<UUID> ids) {
        parameters.put("ids", ids.toArray(UUID[]::new));
        return "select " + SessionRow.COLUMNS + sql + " and s.id = any(:ids)";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void narrow(SessionFilter filter, SessionViewer viewer) {
        if (filter.area() != null) {
            // that a session is of an area too in which somebody is nobody, they do not know
            var known = viewer.areas().contains(filter.area());
            and("s.area_ids && :area", "area", known ? new UUID[] {filter.area()} : new UUID[] {});
        }
        anyOf("s.kind", "kind", filter.kind());
        anyOf("s.status", "status", filter.status());
        if (filter.from() != null) {
            and("s.starts_at >= :from", "from", DutchTime.startOf(filter.from()));
        }
        if (filter.until() != null) {
            and(
                    "s.starts_at < :until",
                    "until",
                    DutchTime.startOf(filter.until().plusDays(1)));
        }
    }

    private void anyOf(String column, String name, List<? extends Enum<?>> values) {
        if (values != null && !values.isEmpty()) {
            and(
                    column + " = any(:" + name + ")",
                    name,
                    values.stream().map(Enum::name).toArray(String[]::new));
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
