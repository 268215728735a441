package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.InputDetails.Message;
import nl.veiligecentra.brainstorm.InputDetails.Side;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What giver and moderators say to each other, in the order in which they said it; that, and no hour, is kept. */
@ApplicationScoped
class MessageRepository {

    private static final int AT_MOST = 200;

    private final Session database;

    MessageRepository(Session database) {
        this.database = database;
    }

    List<Message> of(UUID input, UUID reader) {
        return PlainQuery.of(database, """
                        select m.id, m.side, m.text, m.written_on, m.person_id is not distinct from :reader as mine
                        from brainstorm_message m where m.input_id = :input order by m.position limit :rows
                        """)
                .setParameter("input", input)
                .setParameter("reader", reader)
                .setParameter("rows", AT_MOST)
                .getResultStream()
                .map(row -> new Message(
                        row.get("id", UUID.class),
                        Side.valueOf(row.get("side", String.class)),
                        row.get("text", String.class),
                        row.get("written_on", LocalDate.class),
                        row.get("mine", Boolean.class)))
                .toList();
    }

    /** The input is locked, so each gets a place of its own. */
    void add(UUID id, UUID input, Line line) {
        PlainQuery.of(database, """
                        insert into brainstorm_message (id, input_id, position, side, person_id, text, written_on)
                        select :id, :input, count(*) + 1, :side, :person, :text, :on
                        from brainstorm_message where input_id = :input
                        """)
                .setParameter("id", id)
                .setParameter("input", input)
                .setParameter("side", line.side().name())
                .setParameter("person", line.person())
                .setParameter("text", line.text())
                .setParameter("on", line.on())
                .executeUpdate();
    }

    record Line(Side side, UUID person, String text, LocalDate on) {}
}
