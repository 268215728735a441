package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Inputs on agendas of sessions, and what was said of them there. */
@ApplicationScoped
class TreatmentRepository {

    private final Session database;

    TreatmentRepository(Session database) {
        this.database = database;
    }

    void answer(UUID item, Set<UUID> inputs, LocalDate on) {
        PlainQuery.of(database, """
                        update agenda_item_input set answered_on = :on where item_id = :item and input_id = any(:inputs)
                        """)
                .setParameter("on", on)
                .setParameter("item", item)
                .setParameter("inputs", inputs.toArray(UUID[]::new))
                .executeUpdate();
    }

    List<TreatedInput> treated(Set<UUID> ids) {
        return PlainQuery.of(database, """
                        select id, area_id, about, kind, topic, text, supports from brainstorm_input
                        where id = any(:ids) order by supports desc, id
                        """)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new TreatedInput(
                        row.get("id", UUID.class),
                        row.get("area_id", UUID.class),
                        InputAbout.valueOf(row.get("about", String.class)),
                        InputKind.valueOf(row.get("kind", String.class)),
                        InputTopic.valueOf(row.get("topic", String.class)),
                        row.get("text", String.class),
                        row.get("supports", Integer.class)))
                .toList();
    }
}
