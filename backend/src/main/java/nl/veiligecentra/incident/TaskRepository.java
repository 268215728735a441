package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.AccessMatrix;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** What waits for somebody. Whoever runs a centre sees exceptions: new reports lie with the party of their category. */
@ApplicationScoped
class TaskRepository {

    private static final String SELECT = TaskQuery.TABLES + "select w.kind, w.since, w.total, " + IncidentRow.COLUMNS
            + IncidentRow.LOOKED_UP + " from waiting w join incident i on i.id = w.id join p on p.area_id = i.area_id";
    private static final String ORDER = " order by w.rank, w.since, i.id";

    private final Session database;
    private final String[] answeringRoles;

    TaskRepository(Session database, AccessMatrix matrix) {
        this.database = database;
        answeringRoles = Arrays.stream(Role.values())
                .filter(role -> matrix.allows(role, Operation.HANDLE_INCIDENTS))
                .map(Role::name)
                .toArray(String[]::new);
    }

    /** @return at most so many of each kind, the oldest first, and how many there are of that kind */
    List<TaskRow> waitingFor(TaskScope scope, TaskMoments moments, int rows) {
        return asked(SELECT + ORDER, scope, moments, rows)
                .getResultStream()
                .map(TaskRepository::task)
                .toList();
    }

    /** What of it nobody answered for an agreed working day. */
    List<TaskRow> unansweredBy(TaskScope scope, TaskMoments moments, int rows) {
        return asked(SELECT + " where " + TaskQuery.UNANSWERED_FOR_A_WORKING_DAY + ORDER, scope, moments, rows)
                .setParameter("twoWorkingDaysAgo", moments.twoWorkingDaysAgo())
                .getResultStream()
                .map(TaskRepository::task)
                .toList();
    }

    private PlainQuery asked(String sql, TaskScope scope, TaskMoments moments, int rows) {
        return PlainQuery.of(database, sql)
                .setParameters(scope.parameters())
                .setParameter(
                        "ownShops",
                        scope.shops().stream().map(Grant::organisationId).toArray(UUID[]::new))
                .setParameter("answeringRoles", answeringRoles)
                .setParameter("now", moments.now())
                .setParameter("today", moments.today())
                .setParameter("workingDayAgo", moments.workingDayAgo())
                .setParameter("aangifteAskedSince", moments.aangifteAskedSince())
                .setParameter("rows", rows);
    }

    private static TaskRow task(Tuple row) {
        return new TaskRow(
                row.get("kind", String.class),
                row.get("since", Instant.class),
                row.get("total", Long.class),
                IncidentRow.of(row));
    }

    /** @param total how many of this kind there are, those beyond the limit included */
    record TaskRow(String kind, Instant since, long total, IncidentRow row) {}
}
