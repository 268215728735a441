package nl.veiligecentra.measure;

import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A question about measures, with what the viewer may see as part of it. */
class MeasureQuery {

    private static final String NOW = " from measure m where ";

    /** What was not shown then is not shown now, and what is not shown now neither. */
    private static final String THEN = " from measure_version m join measure latest on latest.id = m.id where "
            + MeasureViewer.SEES.replace("m.", "latest.") + " and m.valid @> cast(:asOf as timestamptz) and ";

    private final StringBuilder sql;
    private final Map<String, Object> parameters = new HashMap<>();
    private final LocalDate day;

    MeasureQuery(MeasureViewer viewer, MeasureFilter filter, Clock clock) {
        var past = filter.asOf() != null;
        day = past ? DutchTime.dateOf(filter.asOf().toInstant()) : DutchTime.today(clock);
        sql = new StringBuilder(past ? THEN : NOW).append(MeasureViewer.SEES);
        parameters.putAll(viewer.parameters());
        if (past) {
            parameters.put("asOf", filter.asOf().toInstant());
        }
        narrow(filter, viewer);
    }

    /** The day on which it is asked whether something is late. */
    LocalDate day() {
        return day;
    }

    String page(MeasureOrder order, Cursor after) {
        if (after != null) {
            sql.append(order.after());
            parameters.put("afterValue", order.valueOf(after));
            parameters.put("afterId", after.id());
        }
        return "select " + MeasureRow.COLUMNS + sql + order.orderBy() + " limit :rows";
    }

    String one(UUID id) {
        parameters.put("id", id);
        return "select " + MeasureRow.COLUMNS + sql + " and m.id = :id";
    }

    String some(Set<UUID> ids) {
        parameters.put("ids", ids.toArray(UUID[]::new));
        return "select " + MeasureRow.COLUMNS + sql + " and m.id = any(:ids)";
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private void narrow(MeasureFilter filter, MeasureViewer viewer) {
        if (filter.area() != null) {
            and("m.area_ids && :area", "area", new UUID[] {filter.area()});
        }
        if (filter.theme() != null) {
            and("m.theme = :theme", "theme", filter.theme().name());
        }
        if ("me".equals(filter.owner())) {
            sql.append(" and m.owner_organisation_id = any(:mine)");
        } else if (filter.owner() != null) {
            and("m.owner_organisation_id = :owner", "owner", UUID.fromString(filter.owner()));
        }
        if (filter.status() != null && !filter.status().isEmpty()) {
            var names = filter.status().stream().map(Enum::name).toArray(String[]::new);
            and("m.status = any(:status)", "status", names);
        }
        if (filter.open() != null) {
            sql.append(
                    filter.open()
                            ? " and m.status not in ('DONE', 'STOPPED')"
                            : " and m.status in ('DONE', 'STOPPED')");
        }
        if (filter.late() != null) {
            var late = "(m.status in ('AGREED', 'IN_PROGRESS') and m.due_date < :day)";
            and(filter.late() ? late : "not " + late, "day", day);
        }
    }

    private void and(String condition, String name, Object value) {
        sql.append(" and ").append(condition);
        parameters.put(name, value);
    }
}
