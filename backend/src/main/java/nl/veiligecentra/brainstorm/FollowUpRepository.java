package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.InputNews.Giver;
import nl.veiligecentra.measure.MeasureStatus;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Measures that were promised in answers to inputs. */
@ApplicationScoped
class FollowUpRepository {

    private static final String PROMISED = """
            exists (select 1 from agenda_item_measure l join agenda_item_input a on a.item_id = l.item_id
                where l.measure_id = m.id and l.relation = 'OUTCOME' and a.answered_on is not null)
            """;

    private static final String TAKE_LATE = """
            with late as (
                select m.id, m.due_date from measure m
                where m.status in ('AGREED', 'IN_PROGRESS') and m.due_date < :today and %s
                    and not exists (select 1 from input_follow_up f where f.measure_id = m.id and f.due_date = m.due_date)
                order by m.due_date, m.id limit :rows)
            insert into input_follow_up (measure_id, due_date) select id, due_date from late
            on conflict do nothing returning measure_id, due_date
            """.formatted(PROMISED);

    private final Session database;

    FollowUpRepository(Session database) {
        this.database = database;
    }

    boolean wasPromised(UUID measure) {
        return PlainQuery.of(database, "select 1 from measure m where m.id = :measure and " + PROMISED)
                .setParameter("measure", measure)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** @return empty for a first version */
    Optional<Step> step(UUID measure, int version) {
        return PlainQuery.of(database, """
                        select b.status as was, a.status, b.due_date as due_before, a.due_date
                        from measure_version a join measure_version b on b.id = a.id and b.version = a.version - 1
                        where a.id = :measure and a.version = :version
                        """)
                .setParameter("measure", measure)
                .setParameter("version", version)
                .getResultStream()
                .findFirst()
                .map(row -> new Step(
                        MeasureStatus.valueOf(row.get("was", String.class)),
                        MeasureStatus.valueOf(row.get("status", String.class)),
                        row.get("due_before", LocalDate.class),
                        row.get("due_date", LocalDate.class)));
    }

    /** @return those whose givers are to be told, by who asks and by nobody else */
    List<Late> takeLate(LocalDate today, int rows) {
        return PlainQuery.of(database, TAKE_LATE)
                .setParameter("today", today)
                .setParameter("rows", rows)
                .getResultStream()
                .map(row -> new Late(row.get("measure_id", UUID.class), row.get("due_date", LocalDate.class)))
                .toList();
    }

    /** Who gave what was answered with it, each by their own input. */
    List<Giver> givers(UUID measure) {
        return PlainQuery.of(database, """
                        select distinct i.id, i.about, i.writer_id
                        from agenda_item_measure l
                            join agenda_item_input a on a.item_id = l.item_id and a.answered_on is not null
                            join brainstorm_input i on i.id = a.input_id or i.merged_into = a.input_id
                        where l.measure_id = :measure and l.relation = 'OUTCOME' and i.writer_id is not null
                        order by i.id
                        """)
                .setParameter("measure", measure)
                .getResultStream()
                .map(row -> new Giver(
                        row.get("id", UUID.class),
                        row.get("writer_id", UUID.class),
                        InputNames.of(InputAbout.valueOf(row.get("about", String.class)))))
                .toList();
    }

    record Late(UUID measureId, LocalDate dueDate) {}

    record Step(MeasureStatus from, MeasureStatus to, LocalDate dueBefore, LocalDate due) {

        boolean isMoved() {
            return from.isRunning() && to.isRunning() && !dueBefore.equals(due);
        }
    }
}
