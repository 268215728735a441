package nl.veiligecentra.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.personal.RetentionTerm;
import org.hibernate.Session;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
class DeletionRepository {

    private static final String SELECT =
            "select id, at, term, kind, subject_id, area_id, count from deletion where true";

    private final Session database;

    DeletionRepository(Session database) {
        this.database = database;
    }

    List<Deletion> page(DeletionFilter filter, Cursor after, int rows) {
        var sql = new StringBuilder(SELECT);
        var parameters = new HashMap<String, Object>(Map.of("rows", rows));
        if (filter.term() != null) {
            sql.append(" and term = :term");
            parameters.put("term", filter.term().name());
        }
        if (filter.subject() != null) {
            sql.append(" and subject_id = :subject");
            parameters.put("subject", filter.subject());
        }
        if (after != null) {
            sql.append(" and (at, id) < (:moment, :id)");
            parameters.put("moment", after.moment());
            parameters.put("id", after.id());
        }
        var query = database.createNativeQuery(sql + " order by at desc, id desc limit :rows", Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(DeletionRepository::deletion).toList();
    }

    private static Deletion deletion(Tuple row) {
        return new Deletion(
                row.get("id", UUID.class),
                row.get("at", Instant.class),
                RetentionTerm.valueOf(row.get("term", String.class)),
                row.get("kind", String.class),
                row.get("subject_id", UUID.class),
                row.get("area_id", UUID.class),
                row.get("count", Integer.class));
    }
}
