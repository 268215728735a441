package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.Map;
import java.util.UUID;

/** Who finds it too. How many they are stands with the input, and stays when one of them is forgotten. */
@ApplicationScoped
class SupportRepository {

    private static final String GIVE = """
            with given as (
                insert into brainstorm_support (input_id, person_id) values (:input, :person) on conflict do nothing returning 1)
            update brainstorm_input set supports = supports + 1 where id = :input and exists (select 1 from given)
            """;

    private static final String TAKE_BACK = """
            with taken as (
                delete from brainstorm_support where input_id = :input and person_id = :person returning 1)
            update brainstorm_input set supports = supports - 1 where id = :input and exists (select 1 from taken)
            """;

    // who was forgotten still counts: those of the one that is merged, and its giver
    private static final String MOVE = """
            with source as (select id, writer_id, supports from brainstorm_input where id = :from),
            left_it as (delete from brainstorm_support where input_id = :from returning person_id),
            given as (
                insert into brainstorm_support (input_id, person_id)
                select :into, v.person_id
                from (select person_id from left_it union select writer_id from source where writer_id is not null) v
                where v.person_id not in (select writer_id from brainstorm_input where id = :into and writer_id is not null)
                on conflict do nothing returning 1),
            counted as (
                select (select count(*) from given) + s.supports - (select count(*) from left_it)
                    + case when s.writer_id is null then 1 else 0 end as voices
                from source s)
            update brainstorm_input i
            set supports = case when i.id = :into then i.supports + c.voices else 0 end
            from counted c where i.id in (:into, :from)
            """;

    private final Session database;

    SupportRepository(Session database) {
        this.database = database;
    }

    void give(UUID input, UUID person) {
        PlainQuery.of(database, GIVE)
                .setParameters(Map.of("input", input, "person", person))
                .executeUpdate();
    }

    void takeBack(UUID input, UUID person) {
        PlainQuery.of(database, TAKE_BACK)
                .setParameters(Map.of("input", input, "person", person))
                .executeUpdate();
    }

    /** Those who found the one too, and its giver, find the other. */
    void move(UUID from, UUID into) {
        PlainQuery.of(database, MOVE)
                .setParameters(Map.of("from", from, "into", into))
                .executeUpdate();
    }
}
