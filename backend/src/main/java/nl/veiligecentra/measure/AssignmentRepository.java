package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

@ApplicationScoped
class AssignmentRepository {

    private static final String ASSIGNMENTS = """
            select m.id, m.code, m.action, m.owner_organisation_id, m.owner_department_id, m.area_ids, m.due_date
            from measure m where\s""";

    private final Session database;

    AssignmentRepository(Session database) {
        this.database = database;
    }

    Optional<Assignment> find(UUID measure) {
        return PlainQuery.of(database, ASSIGNMENTS + "m.id = :id")
                .setParameter("id", measure)
                .getResultStream()
                .findFirst()
                .map(AssignmentRepository::assignment);
    }

    /** Agreed and not done, in the order of ids. */
    List<Assignment> dueBy(LocalDate day, UUID after, int rows) {
        return PlainQuery.of(database, ASSIGNMENTS + """
                        m.status in ('AGREED', 'IN_PROGRESS') and m.due_date <= :day and m.id > :after
                        order by m.id limit :rows
                        """)
                .setParameter("day", day)
                .setParameter("after", after)
                .setParameter("rows", rows)
                .getResultStream()
                .map(AssignmentRepository::assignment)
                .toList();
    }

    private static Assignment assignment(Tuple row) {
        return new Assignment(
                row.get("id", UUID.class),
                MeasureNames.of(row.get("code", String.class), row.get("action", String.class)),
                row.get("owner_organisation_id", UUID.class),
                row.get("owner_department_id", UUID.class),
                Set.of(row.get("area_ids", UUID[].class)),
                row.get("due_date", LocalDate.class));
    }
}
