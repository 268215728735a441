package nl.veiligecentra.brainstorm;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import nl.veiligecentra.brainstorm.InputDetails.Writer;
import nl.veiligecentra.brainstorm.InputNews.Giver;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class InputRepository implements PanacheRepositoryBase<BrainstormInput, UUID> {

    // at least two words in common, where two were given: one of them every second text has
    private static final String SIMILAR = """
            with asked as materialized (
                select tsvector_to_array(to_tsvector('public.dutch_stemmed', :text)) as words),
            alike as (
                select i.id, i.submitted_on,
                    (select count(*) from unnest(tsvector_to_array(i.words)) w where w = any(a.words)) as shared, cardinality(a.words) as said
                from asked a join brainstorm_input i on i.words @@ cast(array_to_string(
                    array(select '''' || replace(replace(w, '\\', '\\\\'), '''', '''''') || '''' from unnest(a.words) w), ' | ') as tsquery)
                where i.area_id = :area and i.about = :about and i.status in ('ACCEPTED', 'SCHEDULED', 'DISCUSSED'))
            select id from alike where shared >= least(2, said) order by shared desc, submitted_on desc, id desc limit :rows
            """;

    private final Session database;

    InputRepository(Session database) {
        this.database = database;
    }

    /** Locked until the transaction ends, so that two who change it at once do so one after the other. */
    Optional<BrainstormInput> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<InputRow> page(InputQuery query, InputOrder order, Cursor after, int rows) {
        var sql = query.page(order, after);
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .setParameter("rows", rows)
                .getResultStream()
                .map(InputRow::of)
                .toList();
    }

    List<InputRow> waiting(InputQuery query, int rows) {
        return PlainQuery.of(database, query.waiting())
                .setParameters(query.parameters())
                .setParameter("rows", rows)
                .getResultStream()
                .map(InputRow::of)
                .toList();
    }

    /** @return 10,000 for as many or more */
    long count(InputQuery query) {
        return PlainQuery.of(database, query.count())
                .setParameters(query.parameters())
                .getResultStream()
                .findFirst()
                .map(row -> row.get("total", Long.class))
                .orElseThrow();
    }

    Optional<InputRow> row(InputQuery query, UUID id) {
        var sql = query.one(id);
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .getResultStream()
                .findFirst()
                .map(InputRow::of);
    }

    List<InputRow> rows(InputQuery query, Set<UUID> ids) {
        var sql = query.some(ids.toArray(UUID[]::new));
        return PlainQuery.of(database, sql)
                .setParameters(query.parameters())
                .getResultStream()
                .map(InputRow::of)
                .toList();
    }

    /** @return open ones of the area, that others read, about the same partner that share words, the most alike first */
    List<UUID> similar(SimilarInputs asked, int rows) {
        return PlainQuery.of(database, SIMILAR)
                .setParameter("text", asked.text())
                .setParameter("area", asked.area())
                .setParameter("about", asked.about().name())
                .setParameter("rows", rows)
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .toList();
    }

    /** What the list does not tell of one input. */
    Particulars particulars(UUID id) {
        return PlainQuery.of(database, """
                        select i.named, coalesce(i.refusal_reason, t.refusal_reason) as reason, i.refusal_note, i.merged_into,
                            t.status as target, w.name as writer, o.name as organisation
                        from brainstorm_input i
                            left join brainstorm_input t on t.id = i.merged_into
                            left join person w on w.id = i.writer_id
                            left join organisation o on o.id = i.writer_organisation_id
                        where i.id = :id
                        """)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Particulars::of)
                .orElseThrow();
    }

    Set<UUID> incidents(UUID id) {
        return PlainQuery.of(database, "select incident_id from brainstorm_input_incident where input_id = :id")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get("incident_id", UUID.class))
                .collect(Collectors.toSet());
    }

    void refersTo(UUID id, Set<UUID> incidents) {
        PlainQuery.of(database, """
                        delete from brainstorm_input_incident where input_id = :id and incident_id <> all(:incidents)
                        """)
                .setParameter("id", id)
                .setParameter("incidents", incidents.toArray(UUID[]::new))
                .executeUpdate();
        PlainQuery.of(database, """
                        insert into brainstorm_input_incident (input_id, incident_id)
                        select :id, incident from unnest(cast(:incidents as uuid[])) incident on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("incidents", incidents.toArray(UUID[]::new))
                .executeUpdate();
    }

    /** Those who gave it, and those who gave what was merged into it: each by their own input. */
    List<Giver> givers(UUID id) {
        return PlainQuery.of(database, """
                        select id, about, writer_id from brainstorm_input
                        where (id = :id or merged_into = :id) and writer_id is not null order by id
                        """)
                .setParameter("id", id)
                .getResultStream()
                .map(row -> new Giver(
                        row.get("id", UUID.class),
                        row.get("writer_id", UUID.class),
                        InputNames.of(InputAbout.valueOf(row.get("about", String.class)))))
                .toList();
    }

    /** What was merged into the one goes along into the other. */
    void follow(UUID from, UUID into) {
        PlainQuery.of(database, "update brainstorm_input set merged_into = :into where merged_into = :from")
                .setParameter("from", from)
                .setParameter("into", into)
                .executeUpdate();
    }

    /**
     * @param target where the one that it was merged into stands; {@code null} when it was not
     * @param writer {@code null} once forgotten
     */
    record Particulars(
            boolean named, RefusalReason reason, String note, UUID mergedInto, InputStatus target, Writer writer) {

        boolean isMergedIntoRead() {
            return target != null && target.isRead();
        }

        private static Particulars of(Tuple row) {
            var reason = row.get("reason", String.class);
            var target = row.get("target", String.class);
            var name = row.get("writer", String.class);
            return new Particulars(
                    row.get("named", Boolean.class),
                    reason == null ? null : RefusalReason.valueOf(reason),
                    row.get("refusal_note", String.class),
                    row.get("merged_into", UUID.class),
                    target == null ? null : InputStatus.valueOf(target),
                    name == null ? null : new Writer(name, row.get("organisation", String.class)));
        }
    }
}
