package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class FigureRepository {

    private static final String OF_THEIR_OWN = """
            (r.area_id, r.organisation_id) in (
                select g.area, g.organisation
                from unnest(cast(:ownAreas as uuid[]), cast(:ownOrganisations as uuid[])) g (area, organisation))
            """;

    private static final String SEEN = FigureRow.SELECT + " where (r.area_id = any(:areas) or " + OF_THEIR_OWN + ")";

    private static final String ADD = """
            insert into figure_request (id, area_id, organisation_id, asking_organisation_id, asking_role, session_id, offences,
                period_from, period_until, days_and_hours, purpose, due_date, status, asked_on)
            values (:id, :area, :organisation, :asking, :role, cast(:session as uuid), :offences, :from, :until, :hours,
                :purpose, :due, 'ASKED', :on)
            """;

    private final Session database;

    FigureRepository(Session database) {
        this.database = database;
    }

    /** @return the latest to be answered first */
    List<FigureRow> page(FigureViewer viewer, FigureFilter filter, Cursor after, int rows) {
        var sql = new StringBuilder(SEEN);
        Map<String, Object> parameters = new HashMap<>(viewer.parameters());
        if (filter.area() != null) {
            sql.append(" and r.area_id = :area");
            parameters.put("area", filter.area());
        }
        if (filter.session() != null) {
            sql.append(" and r.session_id = :session");
            parameters.put("session", filter.session());
        }
        if (filter.status() != null && !filter.status().isEmpty()) {
            sql.append(" and r.status = any(:status)");
            parameters.put("status", filter.status().stream().map(Enum::name).toArray(String[]::new));
        }
        if (after != null) {
            sql.append(" and (r.due_date, r.id) < (:afterDate, :afterId)");
            parameters.put("afterDate", after.date());
            parameters.put("afterId", after.id());
        }
        return PlainQuery.of(database, sql + " order by r.due_date desc, r.id desc limit :rows")
                .setParameters(parameters)
                .setParameter("rows", rows)
                .getResultStream()
                .map(FigureRow::of)
                .toList();
    }

    List<FigureRow> some(FigureViewer viewer, Collection<UUID> ids) {
        return PlainQuery.of(database, SEEN + " and r.id = any(:ids)")
                .setParameters(viewer.parameters())
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(FigureRow::of)
                .toList();
    }

    Optional<FigureRow> find(FigureViewer viewer, UUID id) {
        return some(viewer, List.of(id)).stream().findFirst();
    }

    /** Asked of the viewer's own organisation, the first to be there first. */
    List<FigureRow> toDeliver(FigureViewer viewer, int rows) {
        return PlainQuery.of(
                        database,
                        FigureRow.SELECT + " where r.status = 'ASKED' and " + OF_THEIR_OWN
                                + " order by r.due_date, r.id limit :rows")
                .setParameters(viewer.parameters())
                .setParameter("rows", rows)
                .getResultStream()
                .map(FigureRow::of)
                .toList();
    }

    List<FigureRow> ofSession(UUID session) {
        return PlainQuery.of(database, FigureRow.SELECT + " where r.session_id = :session order by r.due_date, r.id")
                .setParameter("session", session)
                .getResultStream()
                .map(FigureRow::of)
                .toList();
    }

    /** Asked and not answered, in the order of ids. */
    List<FigureRow> dueBy(LocalDate day, UUID after, int rows) {
        return PlainQuery.of(database, FigureRow.SELECT + """
                         where r.status = 'ASKED' and r.due_date <= :day and r.id > :after order by r.id limit :rows
                        """)
                .setParameter("day", day)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .getResultStream()
                .map(FigureRow::of)
                .toList();
    }

    void add(UUID id, AskFigures request, Grant by, LocalDate on) {
        PlainQuery.of(database, ADD)
                .setParameters(texts(request.asked()))
                .setParameter("id", id)
                .setParameter("area", request.areaId())
                .setParameter("organisation", request.organisationId())
                .setParameter("asking", by.organisationId())
                .setParameter("role", by.role().name())
                .setParameter("session", request.sessionId())
                .setParameter("on", on)
                .executeUpdate();
    }

    void edit(UUID id, EditFigureRequest edited) {
        PlainQuery.of(database, """
                        update figure_request set version = version + 1, offences = :offences, period_from = :from,
                            period_until = :until, days_and_hours = :hours, purpose = :purpose, due_date = :due
                        where id = :id
                        """)
                .setParameters(texts(edited))
                .setParameter("id", id)
                .executeUpdate();
    }

    void move(UUID id, FigureStatus to, String reason) {
        PlainQuery.of(database, """
                        update figure_request set version = version + 1, status = :to, reason = :reason where id = :id
                        """)
                .setParameter("to", to.name())
                .setParameter("reason", reason)
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Until the transaction ends. */
    void lock(UUID id) {
        PlainQuery.of(database, "select 1 from figure_request where id = :id for update")
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Whether this organisation may be asked there. */
    boolean canBeAsked(UUID organisation, UUID area) {
        return PlainQuery.of(database, """
                        select 1 from organisation o
                        where o.id = :organisation and o.kind in ('POLICE', 'FIRE_SERVICE', 'MUNICIPALITY')
                            and (exists (select 1 from area_party p where p.organisation_id = o.id and p.area_id = :area)
                                or exists (select 1 from membership m join area a on a.id = :area
                                    where m.organisation_id = o.id and (m.area_id = a.id or m.municipality_id = a.municipality_id)))
                        """)
                .setParameter("organisation", organisation)
                .setParameter("area", area)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    boolean isSessionOf(UUID session, UUID organiser, UUID area) {
        return PlainQuery.of(database, """
                        select 1 from brainstorm_session
                        where id = :session and organiser_organisation_id = :organiser and :area = any(area_ids)
                        """)
                .setParameter("session", session)
                .setParameter("organiser", organiser)
                .setParameter("area", area)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    void addDocument(UUID id, UUID document) {
        PlainQuery.of(database, "insert into figure_document (request_id, document_id) values (:id, :document)")
                .setParameter("id", id)
                .setParameter("document", document)
                .executeUpdate();
    }

    Map<UUID, List<UUID>> documents(Collection<UUID> ids) {
        return PlainQuery.of(
                        database, "select request_id, document_id from figure_document where request_id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("request_id", UUID.class),
                        Collectors.mapping(row -> row.get("document_id", UUID.class), Collectors.toList())));
    }

    private static Map<String, Object> texts(EditFigureRequest asked) {
        var texts = new HashMap<String, Object>();
        texts.put("offences", asked.offences());
        texts.put("from", asked.periodFrom());
        texts.put("until", asked.periodUntil());
        texts.put("hours", asked.daysAndHours());
        texts.put("purpose", asked.purpose());
        texts.put("due", asked.dueDate());
        return texts;
    }
}
