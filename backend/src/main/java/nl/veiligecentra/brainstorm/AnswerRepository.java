package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.brainstorm.InputAnswer.Decision;
import nl.veiligecentra.brainstorm.InputAnswer.Promise;
import nl.veiligecentra.brainstorm.InputDetails.Session;
import nl.veiligecentra.measure.MeasureStatus;
import nl.veiligecentra.shared.sql.PlainQuery;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where inputs are treated, and what came of them. */
@ApplicationScoped
class AnswerRepository {

    private static final String ANSWERS = """
            select i.id as item_id, i.session_id, s.title, s.starts_at, i.decision, i.giver_text,
                i.audience <> 'PARTNERS' as for_members
            from agenda_item i join brainstorm_session s on s.id = i.session_id
            """;

    private final org.hibernate.Session database;

    AnswerRepository(org.hibernate.Session database) {
        this.database = database;
    }

    Optional<Treatment> treatment(UUID input) {
        return PlainQuery.of(database, """
                        select s.id, s.title, s.starts_at, s.status <> 'PLANNED' as told
                        from agenda_item_input l
                            join agenda_item i on i.id = l.item_id join brainstorm_session s on s.id = i.session_id
                        where l.input_id = :input and l.answered_on is null and s.status <> 'CANCELLED'
                        order by s.starts_at desc, s.id limit 1
                        """)
                .setParameter("input", input)
                .getResultStream()
                .findFirst()
                .map(row -> new Treatment(
                        new Session(row.get("id", UUID.class), row.get("title", String.class), day(row)),
                        row.get("told", Boolean.class)));
    }

    /** @return the oldest first */
    List<Answered> of(UUID input) {
        return PlainQuery.of(database, ANSWERS + """
                            join agenda_item_input l on l.item_id = i.id
                        where l.input_id = :input and l.answered_on is not null and s.status = 'MINUTES_PUBLISHED'
                        order by s.starts_at, i.id
                        """)
                .setParameter("input", input)
                .getResultStream()
                .map(this::answered)
                .toList();
    }

    Answered ofItem(UUID item) {
        return PlainQuery.of(database, ANSWERS + " where i.id = :item")
                .setParameter("item", item)
                .getResultStream()
                .findFirst()
                .map(this::answered)
                .orElseThrow();
    }

    private Answered answered(Tuple row) {
        var decision = row.get("decision", String.class);
        var text = row.get("giver_text", String.class);
        var promises = promises(row.get("item_id", UUID.class));
        var answer = new InputAnswer(
                row.get("session_id", UUID.class),
                row.get("title", String.class),
                day(row),
                decision == null ? Decision.NO_STATEMENT : Decision.valueOf(decision),
                text == null ? "" : text,
                promises.stream().map(Promised::promise).toList());
        return new Answered(answer, row.get("for_members", Boolean.class), promises);
    }

    private List<Promised> promises(UUID item) {
        return PlainQuery.of(database, """
                        select m.id, coalesce(m.members_text, m.action) as text, m.status, m.due_date, m.done_date,
                            nullif(m.agreed_due_date, m.due_date) as agreed_due_date,
                            m.members_text is not null or m.audience <> 'PARTNERS' as for_members
                        from agenda_item_measure l join measure m on m.id = l.measure_id
                        where l.item_id = :item and l.relation = 'OUTCOME' order by m.due_date, m.id
                        """)
                .setParameter("item", item)
                .getResultStream()
                .map(row -> new Promised(promise(row), row.get("for_members", Boolean.class)))
                .toList();
    }

    private static Promise promise(Tuple row) {
        return new Promise(
                row.get("id", UUID.class),
                row.get("text", String.class),
                MeasureStatus.valueOf(row.get("status", String.class)),
                row.get("due_date", LocalDate.class),
                row.get("done_date", LocalDate.class),
                row.get("agreed_due_date", LocalDate.class));
    }

    private static LocalDate day(Tuple row) {
        return DutchTime.dateOf(row.get("starts_at", Instant.class));
    }

    /** @param told whether those who are not of its organiser know of the session */
    record Treatment(Session session, boolean told) {}

    /** @param forMembers whether others than those who have to do with the input read it */
    record Answered(InputAnswer answer, boolean forMembers, List<Promised> promises) {}

    /** @param forMembers whether who does not see the measure itself reads its text */
    record Promised(Promise promise, boolean forMembers) {}
}
