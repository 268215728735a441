package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.incident.AreaWeek.Line;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Counts and names only what the shared view shows: withdrawn reports and duplicates exist for nobody. */
@ApplicationScoped
class WeekRepository {

    private static final String SHARED = "i.status not in ('WITHDRAWN', 'DUPLICATE')";

    // what was agreed in the week: a step of the handler since then, on a report with a day
    private static final String AGREED = """
            i.promised_for_date is not null and i.status in ('ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING')
                and exists (select 1 from incident_transition t where t.incident_id = i.id and t.at >= :from and t.at < :until
                    and t.to_status in ('ACKNOWLEDGED', 'IN_PROGRESS', 'WAITING'))
            """;

    private static final String DONE =
            "coalesce(i.resolved_at, i.closed_at) >= :from and coalesce(i.resolved_at, i.closed_at) < :until "
                    + "and i.status in ('RESOLVED', 'CLOSED')";

    private static final String COUNTS = """
            select cast((select count(*) from incident i where i.area_id = :area and %1$s
                    and i.reported_at >= :from and i.reported_at < :until) as integer) as reported,
                cast(count(*) filter (where %2$s) as integer) as done,
                cast(count(*) filter (where %3$s) as integer) as agreed
            from incident i where i.area_id = :area and i.updated_at >= :from and %1$s
            """.formatted(SHARED, DONE, AGREED);

    private static final String LINES = """
            select c.label_nl, c.label_en, s.name as street,
                case when i.status in ('RESOLVED', 'CLOSED') then null else i.promised_for_date end as ready_on
            from incident i join incident_category c on c.code = i.category left join street s on s.id = i.street_id
            where i.area_id = :area and i.updated_at >= :from and i.intake = 'SITUATION' and %s and (%s or %s)
            order by ready_on nulls first, i.updated_at desc, i.id limit :rows
            """.formatted(SHARED, DONE, AGREED);

    private final Session database;

    WeekRepository(Session database) {
        this.database = database;
    }

    /** Reported, done, agreed. */
    int[] counts(UUID area, Instant from, Instant until) {
        var row = database.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("area", area)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
        return new int[] {
            row.get("reported", Integer.class), row.get("done", Integer.class), row.get("agreed", Integer.class)
        };
    }

    List<Line> lines(UUID area, Instant from, Instant until, int rows) {
        return database.createNativeQuery(LINES, Tuple.class)
                .setParameter("area", area)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("rows", rows)
                .getResultStream()
                .map(row -> new Line(
                        row.get("label_nl", String.class),
                        row.get("label_en", String.class),
                        row.get("street", String.class),
                        row.get("ready_on", LocalDate.class)))
                .toList();
    }
}
