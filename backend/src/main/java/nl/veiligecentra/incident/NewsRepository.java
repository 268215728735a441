package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Grant;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What others did to reports that concern somebody: one's own, those one sees too, those one handles or manages. */
@ApplicationScoped
class NewsRepository {

    private static final String NEWS = """
            with mine as (
                select i.id, i.updated_at,
                    i.reporter_id = :me or exists (select 1
                        from unnest(:shopAreas, :shopOrganisations) as s(area, organisation)
                        where s.area = i.area_id and s.organisation = i.reporter_organisation_id) as own,
                    i.area_id = any(:managed) or exists (select 1
                        from unnest(:handledAreas, :handledOrganisations, :handledDepartments)
                            as h(area, organisation, department)
                        where h.area = i.area_id and h.organisation = i.handler_organisation_id
                            and (h.department is null or h.department = i.handler_department_id)) as partner,
                    i.status not in ('WITHDRAWN', 'DUPLICATE') and exists (select 1 from incident_endorsement e
                        where e.incident_id = i.id and e.person_id = :me) as seer
                from incident i
                where i.area_id = any(:areas) and i.updated_at > :since),
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
            select n.what, n.at, n.total,\s""" + IncidentRow.COLUMNS + IncidentRow.JOINED
            + " from news n join incident i on i.id = n.id" + IncidentRow.JOINS + " order by n.at desc, i.id";

    private final Session database;

    NewsRepository(Session database) {
        this.database = database;
    }

    List<NewsRow> since(Instant since, TaskScope scope, int rows) {
        return database.createNativeQuery(NEWS, Tuple.class)
                .setParameter("me", scope.person())
                .setParameter("areas", scope.areas().toArray(UUID[]::new))
                .setParameter("managed", scope.managed().toArray(UUID[]::new))
                .setParameter("shopAreas", TaskScope.each(scope.shops(), Grant::areaId))
                .setParameter("shopOrganisations", TaskScope.each(scope.shops(), Grant::organisationId))
                .setParameter("handledAreas", TaskScope.each(scope.handled(), Grant::areaId))
                .setParameter("handledOrganisations", TaskScope.each(scope.handled(), Grant::organisationId))
                .setParameter("handledDepartments", TaskScope.each(scope.handled(), Grant::departmentId))
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
