package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Inputs on agendas of sessions, and what was said of them there. */
@ApplicationScoped
class TreatmentRepository {

    private static final String MOST_SUPPORTED = """
            with p as materialized (
                select * from unnest(cast(:areas as uuid[]), cast(:moderated as text[])) as p (area_id, moderated))
            select top.* from p cross join lateral (
                select i.id, i.area_id, i.about, i.kind, i.topic, i.text, i.supports from brainstorm_input i
                where i.area_id = p.area_id and i.status = 'ACCEPTED' and i.about = any(string_to_array(p.moderated, ','))
                order by i.supports desc, i.id desc limit :rows) top
            order by top.supports desc, top.id desc limit :rows
            """;

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
                .map(TreatmentRepository::treated)
                .toList();
    }

    /** Accepted ones of these areas, in each about those that are named beside it. */
    List<TreatedInput> mostSupported(List<UUID> areas, String[] moderated, int rows) {
        return PlainQuery.of(database, MOST_SUPPORTED)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("moderated", moderated)
                .setParameter("rows", rows)
                .getResultStream()
                .map(TreatmentRepository::treated)
                .toList();
    }

    private static TreatedInput treated(Tuple row) {
        return new TreatedInput(
                row.get("id", UUID.class),
                row.get("area_id", UUID.class),
                InputAbout.valueOf(row.get("about", String.class)),
                InputKind.valueOf(row.get("kind", String.class)),
                InputTopic.valueOf(row.get("topic", String.class)),
                row.get("text", String.class),
                row.get("supports", Integer.class));
    }
}
