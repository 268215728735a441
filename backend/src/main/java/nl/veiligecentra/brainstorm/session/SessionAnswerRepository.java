package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.brainstorm.session.SessionAnswer.Promise;
import nl.veiligecentra.measure.MeasureStatus;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What came of inputs in sessions of which the minutes are published. */
@ApplicationScoped
class SessionAnswerRepository {

    private static final String ITEM = """
            i.session_id = s.id and i.area_ids && :here
                and exists (select 1 from agenda_item_input l where l.item_id = i.id and l.answered_on is not null)
                and (i.audience <> 'PARTNERS' or (:partner
                    and (s.stand = 'ORGANISER' or (s.stand = 'PARTNER' and i.area_ids && :partnerAreas))))
            """;

    // enough sessions for a page, each of which has something on it; the offset keeps the planner from reading all
    // items at once
    private static final String ANSWERS = """
            with picked as materialized (
                select s.id, s.starts_at, s.stand from (select s.*,
            """ + SessionViewer.STAND + """
                 as stand from brainstorm_session s where s.status = 'MINUTES_PUBLISHED' %1$s) s
                where exists (select 1 from agenda_item i where
            """ + ITEM + """
                %2$s offset 0)
                order by s.starts_at desc fetch first (:rows) rows with ties)
            select i.id, case when s.stand is not null then s.id end as session_id, s.starts_at, i.title, i.decision, i.giver_text,
                i.inputs, i.supports
            from picked s cross join lateral (
                select i.id, i.title, i.decision, i.giver_text, n.inputs, n.supports
                from agenda_item i cross join lateral (
                    select cast(count(*) as integer) as inputs, cast(coalesce(sum(b.supports), 0) as integer) as supports
                    from agenda_item_input l join brainstorm_input b on b.id = l.input_id
                    where l.item_id = i.id and l.answered_on is not null) n
                where
            """ + ITEM + """
                %2$s offset 0) i
            order by s.starts_at desc, i.id desc limit :rows
            """;

    private static final String UNTIL = " and s.starts_at <= cast(:afterValue as timestamptz)";
    private static final String AFTER = " and (s.starts_at, i.id) < (cast(:afterValue as timestamptz), :afterId)";

    // a member reads the words for members, or those of what is for members anyway; where there are none, nothing
    private static final String PROMISES = """
            select * from (
                select l.item_id, m.status, m.due_date, m.done_date, m.id as measure_id,
                    m.area_ids && :matrixIn or (m.area_ids && :measuresIn and m.audience <> 'PARTNERS') as seen,
                    case when m.area_ids && :matrixIn then m.action
                        else coalesce(m.members_text, case when m.audience <> 'PARTNERS' then m.action end) end as text
                from agenda_item_measure l join measure m on m.id = l.measure_id
                where l.item_id = any(:items) and l.relation = 'OUTCOME') p
            where p.text is not null order by p.due_date, p.measure_id
            """;

    private final Session database;

    SessionAnswerRepository(Session database) {
        this.database = database;
    }

    /** @return the newest first */
    List<Answered> page(AnswerReader reader, Cursor after, int rows) {
        // of a few areas their sessions are found; in many, the newest of all soon are enough, as an item is of areas
        // of its session
        var sessions = (reader.isOfFewAreas() ? " and s.area_ids && :here" : "") + (after == null ? "" : UNTIL);
        var query = PlainQuery.of(database, ANSWERS.formatted(sessions, after == null ? "" : AFTER))
                .setParameters(reader.ofItems())
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("afterValue", after.moment()).setParameter("afterId", after.id());
        }
        return query.getResultStream().map(SessionAnswerRepository::answered).toList();
    }

    /** Of each of these items what was promised, as far as the reader may read it. */
    Map<UUID, List<Promise>> promises(Collection<UUID> items, AnswerReader reader) {
        return PlainQuery.of(database, PROMISES)
                .setParameters(reader.ofMeasures())
                .setParameter("items", items.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("item_id", UUID.class),
                        Collectors.mapping(SessionAnswerRepository::promise, Collectors.toList())));
    }

    private static Answered answered(Tuple row) {
        var decision = row.get("decision", String.class);
        return new Answered(
                row.get("id", UUID.class),
                row.get("session_id", UUID.class),
                row.get("starts_at", Instant.class),
                row.get("title", String.class),
                decision == null ? null : Decision.valueOf(decision),
                row.get("giver_text", String.class),
                row.get("inputs", Integer.class),
                row.get("supports", Integer.class));
    }

    private static Promise promise(Tuple row) {
        return new Promise(
                row.get("seen", Boolean.class) ? row.get("measure_id", UUID.class) : null,
                row.get("text", String.class),
                MeasureStatus.valueOf(row.get("status", String.class)),
                row.get("due_date", LocalDate.class),
                row.get("done_date", LocalDate.class));
    }

    record Answered(
            UUID item,
            UUID session,
            Instant startsAt,
            String title,
            Decision decision,
            String giverText,
            int inputs,
            int supports) {}
}
