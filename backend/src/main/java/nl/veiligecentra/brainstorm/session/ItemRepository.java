package nl.veiligecentra.brainstorm.session;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class ItemRepository implements PanacheRepositoryBase<AgendaItem, UUID> {

    private final Session database;

    ItemRepository(Session database) {
        this.database = database;
    }

    /** In their order, those that the viewer sees of a session that they see. */
    List<ItemRow> of(SessionRow session, SessionViewer viewer) {
        return PlainQuery.of(database, "select " + ItemRow.COLUMNS + """
                         from agenda_item i join (select s.*, cast(:stand as text) as stand from brainstorm_session s) s
                            on s.id = i.session_id
                        where i.session_id = :session and
                        """ + ItemRow.SEEN + " order by i.position")
                .setParameters(viewer.parameters())
                .setParameter("stand", session.stand().name())
                .setParameter("session", session.id())
                .getResultStream()
                .map(ItemRow::of)
                .toList();
    }

    Set<UUID> sessionsOf(Set<UUID> ids) {
        return PlainQuery.of(database, "select distinct session_id from agenda_item where id = any(:ids)")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> row.get("session_id", UUID.class))
                .collect(Collectors.toSet());
    }

    /** Of a session that is held: all there are. */
    List<AgendaItem> of(UUID session) {
        return list("sessionId", Sort.by("position"), session);
    }

    int last(UUID session) {
        return PlainQuery.of(database, """
                        select coalesce(max(position), 0) as last from agenda_item where session_id = :session
                        """)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> row.get("last", Integer.class))
                .findFirst()
                .orElse(0);
    }

    /** Of each of these items the inputs that it comes from. */
    Map<UUID, Set<UUID>> inputs(Collection<UUID> items) {
        return PlainQuery.of(database, "select item_id, input_id from agenda_item_input where item_id = any(:items)")
                .setParameter("items", items.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("item_id", UUID.class),
                        Collectors.mapping(row -> row.get("input_id", UUID.class), Collectors.toSet())));
    }

    List<Link> measures(Collection<UUID> items) {
        return PlainQuery.of(database, """
                        select item_id, measure_id, relation from agenda_item_measure where item_id = any(:items)
                        """)
                .setParameter("items", items.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> new Link(
                        row.get("item_id", UUID.class),
                        row.get("measure_id", UUID.class),
                        Relation.valueOf(row.get("relation", String.class))))
                .toList();
    }

    void setInputs(UUID item, Set<UUID> inputs) {
        PlainQuery.of(database, "delete from agenda_item_input where item_id = :item and input_id <> all(:inputs)")
                .setParameter("item", item)
                .setParameter("inputs", inputs.toArray(UUID[]::new))
                .executeUpdate();
        PlainQuery.of(database, """
                        insert into agenda_item_input (item_id, input_id)
                        select :item, input from unnest(cast(:inputs as uuid[])) input on conflict do nothing
                        """)
                .setParameter("item", item)
                .setParameter("inputs", inputs.toArray(UUID[]::new))
                .executeUpdate();
    }

    void setSources(UUID item, Set<UUID> measures) {
        PlainQuery.of(database, """
                        delete from agenda_item_measure
                        where item_id = :item and relation = 'SOURCE' and measure_id <> all(:measures)
                        """)
                .setParameter("item", item)
                .setParameter("measures", measures.toArray(UUID[]::new))
                .executeUpdate();
        measures.forEach(measure -> link(new Link(item, measure, Relation.SOURCE)));
    }

    /** @return whether it was not there */
    boolean link(Link link) {
        return PlainQuery.of(database, """
                        insert into agenda_item_measure (item_id, measure_id, relation) values (:item, :measure, :relation)
                        on conflict do nothing
                        """).setParameters(link.parameters()).executeUpdate() > 0;
    }

    /** @return whether it was there */
    boolean unlink(Link link) {
        return PlainQuery.of(database, """
                        delete from agenda_item_measure
                        where item_id = :item and measure_id = :measure and relation = :relation
                        """).setParameters(link.parameters()).executeUpdate() > 0;
    }

    record Link(UUID item, UUID measure, Relation relation) {

        private Map<String, Object> parameters() {
            return Map.of("item", item, "measure", measure, "relation", relation.name());
        }
    }

    /** What an item is about, and what came of it. */
    enum Relation {
        SOURCE,
        OUTCOME
    }
}
