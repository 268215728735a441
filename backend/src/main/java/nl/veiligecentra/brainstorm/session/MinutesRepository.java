package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What stands in minutes besides the items: read without a caller, as a link in a mail publishes too. */
@ApplicationScoped
class MinutesRepository {

    private final Session database;

    MinutesRepository(Session database) {
        this.database = database;
    }

    /** Who was there, by organisation and function. */
    List<String> present(UUID session) {
        return PlainQuery.of(database, """
                        select concat_ws(', ', o.name, v.function) as present
                        from session_invitee v join organisation o on o.id = v.organisation_id
                        where v.session_id = :session and v.attended order by o.name, v.function, v.id
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> row.get("present", String.class))
                .toList();
    }

    /** Of each item the measures that came of it. */
    Map<UUID, List<Line>> measures(UUID session) {
        return PlainQuery.of(database, """
                        select r.item_id, m.code, m.action, concat_ws(', ', o.name, d.name) as owner, m.due_date
                        from agenda_item i join agenda_item_measure r on r.item_id = i.id and r.relation = 'OUTCOME'
                            join measure m on m.id = r.measure_id
                            join organisation o on o.id = m.owner_organisation_id
                            left join department d on d.id = m.owner_department_id
                        where i.session_id = :session order by m.code, m.id
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> new Line(
                        row.get("item_id", UUID.class),
                        new MinutesSheet.Measure(
                                row.get("code", String.class),
                                row.get("action", String.class),
                                row.get("owner", String.class),
                                row.get("due_date", LocalDate.class))))
                .collect(Collectors.groupingBy(Line::item));
    }

    record Line(UUID item, MinutesSheet.Measure measure) {}
}
