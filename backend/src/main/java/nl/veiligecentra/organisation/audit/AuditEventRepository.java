package nl.veiligecentra.organisation.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.time.DutchTime;
import org.hibernate.Session;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class AuditEventRepository {

    private static final String SELECT = """
            select id, at, actor, action, subject_type, subject_id, area_id, result, origin, trace_id from audit_event
            """;

    private final Session database;

    AuditEventRepository(Session database) {
        this.database = database;
    }

    List<AuditEvent> page(AuditEventFilter filter, Cursor after, int rows) {
        var parameters = new HashMap<String, Object>(Map.of("rows", rows));
        var conditions = new ArrayList<String>();
        add("actor = :actor", "actor", filter.actor(), conditions, parameters);
        add("action = :action", "action", filter.action(), conditions, parameters);
        add("subject_id = :subject", "subject", filter.subject(), conditions, parameters);
        add("area_id = :area", "area", filter.area(), conditions, parameters);
        if (filter.from() != null) {
            add("at >= :from", "from", DutchTime.startOf(filter.from()), conditions, parameters);
        }
        if (filter.until() != null) {
            add("at < :until", "until", DutchTime.startOf(filter.until().plusDays(1)), conditions, parameters);
        }
        if (after != null) {
            add("(at, id) < (:moment, :id)", "moment", after.moment(), conditions, parameters);
            parameters.put("id", after.id());
        }
        var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        var query = database.createNativeQuery(SELECT + where + " order by at desc, id desc limit :rows", Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(AuditEventRepository::event).toList();
    }

    private static void add(
            String condition, String name, Object value, List<String> conditions, Map<String, Object> parameters) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private static AuditEvent event(Tuple row) {
        return new AuditEvent(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                row.get("actor", String.class),
                row.get("action", String.class),
                row.get("subject_type", String.class),
                row.get("subject_id", String.class),
                row.get("area_id", UUID.class),
                row.get("result", String.class),
                row.get("origin", String.class),
                row.get("trace_id", String.class));
    }
}
