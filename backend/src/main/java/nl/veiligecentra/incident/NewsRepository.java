package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;

/** What others did to reports that concern somebody: one's own, those one sees too, those one handles or manages. */
@ApplicationScoped
class NewsRepository {

    private static final String NEWS = TaskScope.TABLE + """
            , mine as (
                select i.id, i.updated_at, %s as own, p.managed or %s as partner,
                    i.status not in ('WITHDRAWN', 'DUPLICATE') and exists (select 1 from incident_endorsement e
                        where e.incident_id = i.id and e.person_id = :me) as seer
                from p join incident i on i.area_id = p.area_id
                where i.updated_at > :since),
            news as (
                select m.id, c.what, c.at, count(*) over () as total
                from mine m cross join lateral (
                    (select case when t.reason = 'ROUTED' then 'ROUTED' else t.to_status end as what, t.at
                        from incident_transition t
                        where t.incident_id = m.id and t.at > :since and t.person_id is distinct from :me
                        order by t.at desc, t.id desc limit 1)
                    union all
                    (select 'MESSAGE', u.at from incident_update u
                        where u.incident_id = m.id and u.at > :since and u.person_id is distinct from :me
                            and (m.partner or m.own and u.audience = 'REPORTER')
                        order by u.at desc, u.id desc limit 1)
                    order by at desc limit 1) c
                where m.own or m.partner or m.seer
                order by c.at desc, m.id limit :rows)
            select n.what, n.at, n.total,\s""".formatted(TaskScope.MINE, TaskScope.LIES_WITH_ME)
            + IncidentRow.COLUMNS + IncidentRow.LOOKED_UP
            + " from news n join incident i on i.id = n.id order by n.at desc, i.id";

    private final Session database;

    NewsRepository(Session database) {
        this.database = database;
    }

    List<NewsRow> since(Instant since, TaskScope scope, int rows) {
        return PlainQuery.of(database, NEWS)
                .setParameters(scope.parameters())
                .setParameter("since", since)
                .setParameter("rows", rows)
                .getResultStream()
                .map(row -> new NewsRow(
                        row.get("what", String.class),
                        row.get("at", Instant.class),
                        row.get("total", Long.class),
                        IncidentRow.of(row)))
                .toList();
    }

    /** @param total how many reports changed, those beyond the limit included */
    record NewsRow(String what, Instant at, long total, IncidentRow row) {}
}
