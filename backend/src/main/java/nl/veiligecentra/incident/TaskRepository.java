package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class TaskRepository {

    private static final String OPEN = "i.status in ('REPORTED', 'ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')";
    // each branch is one index and at most 20 rows
    private static final String WAITING = Standing.TABLE
            + """
            , waiting as (
                (select 1 as rank, 'OVERDUE' as kind, i.id, i.due_at as since from p join incident i on i.area_id = p.area_id
                 where i.due_at < :now and %1$s
                    and (i.handler_organisation_id = any(p.addressed) or i.area_id = any(:managed))
                 order by i.due_at limit 20)
                union all
                (select 2, 'ACKNOWLEDGE', i.id, i.reported_at from p join incident i on i.area_id = p.area_id
                 where i.status = 'REPORTED' and %1$s
                    and (i.due_at is null or i.due_at >= :now)
                    and i.handler_organisation_id = any(p.handling) and i.area_id = any(:handled)
                 order by i.reported_at limit 20)
                union all
                (select 3, 'QUESTION_FOR_YOU', i.id, u.at from p join incident i on i.area_id = p.area_id
                    join lateral (select u.kind, u.at from incident_update u
                        where u.incident_id = i.id and u.audience = 'REPORTER' and u.kind <> 'NOTE'
                        order by u.at desc, u.id desc limit 1) u on u.kind = 'QUESTION'
                 where %2$s and %1$s
                 order by u.at limit 20)
                union all
                (select 4, 'IS_IT_SOLVED', i.id, i.resolved_at from p join incident i on i.area_id = p.area_id
                 where i.status = 'RESOLVED' and (%2$s or exists (
                    select 1 from incident_endorsement e
                    where e.incident_id = i.id and e.person_id = :me and e.solved is null))
                 order by i.resolved_at limit 20)
                union all
                (select 5, 'RELEASE', i.id, i.reported_at from incident i
                 where i.area_id = any(:managed) and i.description_held
                 order by i.reported_at limit 20)
                union all
                (select 6, 'POLICE_REPORT_OPEN', i.id, i.reported_at from p join incident i on i.area_id = p.area_id
                 where i.intake = 'EVENT' and %2$s and i.police_report <> 'FILED'
                    and i.police_report_not_filed is null and %1$s and i.reported_at > :recently
                 order by i.reported_at limit 20)
            )
            select w.kind, w.since, %3$s%4$s
            from waiting w join incident i on i.id = w.id%5$s
            order by w.rank, w.since, i.id
            """.formatted(OPEN, Standing.OWN, IncidentRow.COLUMNS, IncidentRow.JOINED, IncidentRow.JOINS);

    private final Session database;

    TaskRepository(Session database) {
        this.database = database;
    }

    List<TaskRow> waitingFor(Viewer viewer, Set<UUID> managed, Set<UUID> handled, Instant now, Instant recently) {
        var query = database.createNativeQuery(WAITING, Tuple.class);
        Standing.of(viewer, viewer.areas()).parameters().forEach((name, value) -> query.setParameter(name, value));
        return query.setParameter("managed", managed.toArray(UUID[]::new))
                .setParameter("handled", handled.toArray(UUID[]::new))
                .setParameter("now", now)
                .setParameter("recently", recently)
                .getResultStream()
                .map(row -> new TaskRow(
                        row.get("kind", String.class), row.get("since", Instant.class), IncidentRow.of(row)))
                .toList();
    }

    record TaskRow(String kind, Instant since, IncidentRow row) {}
}
