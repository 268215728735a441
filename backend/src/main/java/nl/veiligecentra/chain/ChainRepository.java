package nl.veiligecentra.chain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.chain.Chain.Link;
import nl.veiligecentra.chain.Chain.Relation;
import nl.veiligecentra.chain.Subject.Kind;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.List;
import java.util.UUID;

/** Walks the links, whoever may see what they lead to. */
@ApplicationScoped
class ChainRepository {

    // a link is followed once however it is reached; at each step no more than the limit, so that a report that led to
    // thousands of measures costs no more than one that led to two
    private static final String WALK = """
            with recursive walk (from_kind, from_id, kind, id, relation, forward, distance) as (
                select null::text, null::uuid, cast(:kind as text), cast(:id as uuid), null::text, true, 0
                union
                select * from (
                    select w.kind, w.id, l.to_kind, l.to_id, l.relation, l.forward, w.distance + 1
                    from (select distinct kind, id, distance from walk where distance < :steps) w
                        cross join lateral (
                            select * from chain_link c
                            where c.from_kind = w.kind and c.from_id = w.id limit :rows) l
                    limit :rows) step)
            select * from walk where distance > 0 order by distance limit :rows
            """;

    private final Session database;

    ChainRepository(Session database) {
        this.database = database;
    }

    /** @return each link once for each direction in which it was walked, the nearest first */
    List<Step> walk(Subject subject, int steps, int rows) {
        return PlainQuery.of(database, WALK)
                .setParameter("kind", subject.kind().name())
                .setParameter("id", subject.id())
                .setParameter("steps", steps)
                .setParameter("rows", rows)
                .getResultStream()
                .map(ChainRepository::step)
                .toList();
    }

    private static Step step(Tuple row) {
        var from = subject(row, "from_kind", "from_id");
        var to = subject(row, "kind", "id");
        var relation = Relation.valueOf(row.get("relation", String.class));
        var forward = row.get("forward", Boolean.class);
        return new Step(from, to, forward ? new Link(from, to, relation) : new Link(to, from, relation));
    }

    private static Subject subject(Tuple row, String kind, String id) {
        return new Subject(Kind.valueOf(row.get(kind, String.class)), row.get(id, UUID.class));
    }

    record Step(Subject from, Subject to, Link link) {}
}
