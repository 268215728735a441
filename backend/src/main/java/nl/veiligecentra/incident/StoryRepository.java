package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.subject.SubjectName;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is told of a report, and to whom: people who are still in the area. */
@ApplicationScoped
class StoryRepository {

    private static final String TAKES_PART = """
            m.role not in ('AUDITOR', 'ADMIN')
            and (m.area_id = a.id or m.municipality_id = a.municipality_id or m.scope = 'PLATFORM')
            and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)
            """;

    private static final String READERS = """
            select distinct p.id, case when p.email_verified then p.email end as email, p.language,
                case when i.reporter_id = p.id then 'REPORTED_IT' else 'SEES_IT_TOO' end as interest
            from incident i
                join area a on a.id = i.area_id
                join person p on p.id = i.reporter_id
                    or p.id in (select e.person_id from incident_endorsement e where e.incident_id = i.id)
                join membership m on m.person_id = p.id
            where i.id = :incident and
            """ + TAKES_PART + " order by interest, p.id";

    private static final String HANDLERS = """
            select distinct p.id, case when p.email_verified then p.email end as email, p.language, 'HANDLES_IT' as interest
            from incident i
                join area a on a.id = i.area_id
                join membership m on m.organisation_id = i.handler_organisation_id
                    and (m.department_id is null or m.department_id = i.handler_department_id)
                join person p on p.id = m.person_id
            where i.id = :incident and m.role in ('MANAGER', 'MUNICIPALITY', 'SECURITY') and
            """ + TAKES_PART + " order by p.id";

    private final Session database;

    StoryRepository(Session database) {
        this.database = database;
    }

    Optional<IncidentStory> find(UUID id) {
        return database.createNativeQuery("""
                        select i.id, i.area_id, a.name as area, i.category, i.intake, i.status, c.label_nl, c.label_en, s.name as street,
                            concat_ws(', ', o.name, d.name) as handler, i.promised_for_date, i.result
                        from incident i
                            join area a on a.id = i.area_id
                            join incident_category c on c.code = i.category
                            join organisation o on o.id = i.handler_organisation_id
                            left join department d on d.id = i.handler_department_id
                            left join street s on s.id = i.street_id
                        where i.id = :id
                        """, Tuple.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(StoryRepository::story);
    }

    List<Reader> readers(UUID incident, LocalDate today) {
        return people(READERS, incident, today);
    }

    List<Reader> handlers(UUID incident, LocalDate today) {
        return people(HANDLERS, incident, today);
    }

    /** @return of the reports seen in full, whether what partners write to each other is seen too */
    Map<UUID, Boolean> sights(Viewer viewer, Collection<UUID> incidents) {
        return sights(viewer, incidents, Standing.SEEN_WHOLE);
    }

    /** @return the same, with the situations of the shared view */
    Map<UUID, Boolean> watched(Viewer viewer, Collection<UUID> incidents) {
        return sights(
                viewer,
                incidents,
                "(" + Standing.SEEN_WHOLE + " or (i.intake = 'SITUATION' and " + Standing.SHARED + "))");
    }

    private Map<UUID, Boolean> sights(Viewer viewer, Collection<UUID> incidents, String which) {
        var query = database.createNativeQuery(
                        Standing.TABLE + "select i.id, " + Standing.AMONG_PARTNERS + " as among_partners "
                                + "from p join incident i on i.area_id = p.area_id "
                                + "where i.id = any(:incidents) and " + which,
                        Tuple.class)
                .setParameter("incidents", incidents.toArray(UUID[]::new));
        Standing.of(viewer, viewer.areas()).parameters().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class), row -> row.get("among_partners", Boolean.class)));
    }

    /** What each is called; of an event that is seen in the shared view no place. */
    Map<UUID, SubjectName> names(Viewer viewer, Collection<UUID> incidents) {
        var query = database.createNativeQuery(
                        Standing.TABLE + """
                        select i.id, c.label_nl, c.label_en, case when i.intake = 'SITUATION' or %1$s then s.name end as place
                        from p join incident i on i.area_id = p.area_id
                            join incident_category c on c.code = i.category left join street s on s.id = i.street_id
                        where i.id = any(:incidents) and (%1$s or %2$s)
                        """.formatted(Standing.SEEN_WHOLE, Standing.SHARED), Tuple.class)
                .setParameter("incidents", incidents.toArray(UUID[]::new));
        Standing.of(viewer, viewer.areas()).parameters().forEach(query::setParameter);
        return query.getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("id", UUID.class),
                        row -> new SubjectName(
                                row.get("label_nl", String.class),
                                row.get("label_en", String.class),
                                row.get("place", String.class))));
    }

    private List<Reader> people(String sql, UUID incident, LocalDate today) {
        return database.createNativeQuery(sql, Tuple.class)
                .setParameter("incident", incident)
                .setParameter("today", today)
                .getResultStream()
                .map(StoryRepository::reader)
                .toList();
    }

    private static Reader reader(Tuple row) {
        var email = row.get("email", String.class);
        return new Reader(
                row.get("id", UUID.class),
                email == null ? null : new Recipient(email, Language.valueOf(row.get("language", String.class))),
                Reader.Interest.valueOf(row.get("interest", String.class)));
    }

    private static IncidentStory story(Tuple row) {
        return new IncidentStory(
                row.get("id", UUID.class),
                row.get("area_id", UUID.class),
                row.get("area", String.class),
                row.get("category", String.class),
                Intake.valueOf(row.get("intake", String.class)),
                IncidentStatus.valueOf(row.get("status", String.class)),
                row.get("label_nl", String.class),
                row.get("label_en", String.class),
                row.get("street", String.class),
                row.get("handler", String.class),
                row.get("promised_for_date", LocalDate.class),
                IncidentRow.enumOrNull(EventResult.class, row, "result"));
    }
}
