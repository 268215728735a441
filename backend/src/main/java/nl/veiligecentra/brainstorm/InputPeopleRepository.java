package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The people behind inputs. No version moves when one is forgotten: nothing of the input changed. */
@ApplicationScoped
class InputPeopleRepository {

    private static final String INPUTS = """
            select i.id, i.submitted_on, i.about, i.kind, i.topic, i.text, i.named, i.status, i.refusal_reason, i.refusal_note,
                o.name as for_organisation
            from brainstorm_input i left join organisation o on o.id = i.writer_organisation_id
            where i.writer_id = :person order by i.submitted_on, i.id
            """;

    private static final String MESSAGES = """
            select m.id, m.input_id, m.written_on, m.side, m.text from brainstorm_message m
            where m.person_id = :person order by m.written_on, m.input_id, m.position
            """;

    private static final String SUPPORTS = """
            select s.input_id, i.about, i.submitted_on
            from brainstorm_support s join brainstorm_input i on i.id = s.input_id
            where s.person_id = :person order by i.submitted_on, i.id
            """;

    // reports that are pointed at would tell whose it was; what was asked has nobody left to answer it
    private static final List<String> ERASE = List.of("""
            delete from brainstorm_input_incident
            where input_id in (select id from brainstorm_input where writer_id = :person)
            """, """
            update brainstorm_input set writer_id = null, writer_organisation_id = null, conversation = 'NONE'
            where writer_id = :person
            """, """
            update brainstorm_message set person_id = null where person_id = :person
            """, """
            delete from brainstorm_support where person_id = :person
            """);

    private static final String FORGET = """
            with past as materialized (
                select i.id from brainstorm_input i
                where i.ended_on < :day
                    and (i.writer_id is not null
                        or exists (select 1 from brainstorm_message m where m.input_id = i.id and m.person_id is not null)
                        or exists (select 1 from brainstorm_support s where s.input_id = i.id))
                order by i.ended_on, i.id limit :rows for update skip locked),
            pointed as (delete from brainstorm_input_incident where input_id in (select id from past)),
            spoke as (update brainstorm_message set person_id = null where input_id in (select id from past)),
            supported as (delete from brainstorm_support where input_id in (select id from past))
            update brainstorm_input i set writer_id = null, writer_organisation_id = null
            from past where i.id = past.id returning i.id, i.area_id
            """;

    private static final String DELETE = """
            delete from brainstorm_input where id = any(array(
                select id from brainstorm_input where ended_on < :day order by ended_on, id limit :rows for update skip locked))
            """;

    private final Session database;

    InputPeopleRepository(Session database) {
        this.database = database;
    }

    List<Section> about(UUID person) {
        return List.of(
                section("inputs", INPUTS, person),
                section("inputMessages", MESSAGES, person),
                section("inputSupports", SUPPORTS, person));
    }

    /** @return in how many places the person stood */
    int erase(UUID person) {
        return ERASE.stream()
                .mapToInt(sql -> PlainQuery.of(database, sql)
                        .setParameter("person", person)
                        .executeUpdate())
                .sum();
    }

    List<Forgotten> forgetOf(LocalDate endedBefore, int atMost) {
        return PlainQuery.of(database, FORGET)
                .setParameter("day", endedBefore)
                .setParameter("rows", atMost)
                .getResultStream()
                .map(row -> Forgotten.of("INPUT_WRITER", row.get("id", UUID.class), row.get("area_id", UUID.class)))
                .toList();
    }

    /** @return how many are gone */
    int deleteEndedBefore(LocalDate day, int atMost) {
        return PlainQuery.of(database, DELETE)
                .setParameter("day", day)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    private Section section(String name, String sql, UUID person) {
        return Section.of(name, database.createNativeQuery(sql, Tuple.class).setParameter("person", person));
    }
}
