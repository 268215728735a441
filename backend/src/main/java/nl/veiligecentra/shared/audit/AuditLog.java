package nl.veiligecentra.shared.audit;

import com.fasterxml.uuid.Generators;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.veiligecentra.shared.problem.TraceId;
import nl.veiligecentra.shared.security.Caller;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Clock;
import java.util.UUID;

/** Writes one line for each act worth answering for. */
@ApplicationScoped
public class AuditLog {

    private static final String INSERT = """
            insert into audit_event (id, at, actor, action, subject_type, subject_id, area_id, result, origin, trace_id, detail)
            values (:id, :at, :actor, :action, :subjectType, :subjectId, :areaId, :result, :origin, :traceId, :detail)
            """;

    private final Session database;
    private final Instance<RoutingContext> request;
    private final Caller caller;
    private final Clock clock;

    AuditLog(Session database, Instance<RoutingContext> request, Caller caller, Clock clock) {
        this.database = database;
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    /** In the transaction of the act itself: no act without its line. */
    @Transactional(TxType.MANDATORY)
    public void record(String action, String subjectType, UUID subjectId, UUID areaId) {
        write(byCaller(action, subjectType, subjectId == null ? null : subjectId.toString(), areaId, "DONE"), null);
    }

    /** @param detail what is not said by the object: how many, by which filter; never a text or a name */
    @Transactional(TxType.MANDATORY)
    public void recordDetail(String action, String subjectType, UUID areaId, String detail) {
        write(byCaller(action, subjectType, null, areaId, "DONE"), detail);
    }

    /** In a transaction of its own: the one of a refused act is rolled back. */
    @Transactional(TxType.REQUIRES_NEW)
    public void refused(String action, String path) {
        write(byCaller(action, "PATH", path, null, "REFUSED"), null);
    }

    /** For an act by the secret of a link, of which nobody signed in. */
    @Transactional(TxType.MANDATORY)
    public void recordByLink(String action, String subjectType, UUID subjectId, UUID areaId, UUID linkId) {
        write(insert("link " + linkId, action, subjectType, subjectId.toString(), areaId, "DONE"), null);
    }

    /** For what is done at the start of the product, at nobody's request. */
    @Transactional(TxType.MANDATORY)
    public void recordByConfiguration(String action, String subjectType, UUID subjectId) {
        insert("configuration", action, subjectType, subjectId.toString(), null, "DONE")
                .setParameter("origin", null)
                .setParameter("traceId", null)
                .setParameter("detail", null)
                .executeUpdate();
    }

    private void write(PlainQuery line, String detail) {
        var current = request.get();
        line.setParameter("origin", current.request().remoteAddress().host())
                .setParameter("traceId", TraceId.of(current))
                .setParameter("detail", detail)
                .executeUpdate();
    }

    private PlainQuery byCaller(String action, String subjectType, String subjectId, UUID areaId, String result) {
        return insert(caller.subject(), action, subjectType, subjectId, areaId, result);
    }

    private PlainQuery insert(
            String actor, String action, String subjectType, String subjectId, UUID areaId, String result) {
        return PlainQuery.of(database, INSERT)
                .setParameter("id", Generators.timeBasedEpochGenerator().generate())
                .setParameter("at", clock.instant())
                .setParameter("actor", actor)
                .setParameter("action", action)
                .setParameter("subjectType", subjectType)
                .setParameter("subjectId", subjectId)
                .setParameter("areaId", areaId)
                .setParameter("result", result);
    }
}
