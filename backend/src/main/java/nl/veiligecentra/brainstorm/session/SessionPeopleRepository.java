package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The people behind sessions. What they said stays, in the name of their organisation. */
@ApplicationScoped
class SessionPeopleRepository {

    private static final String INVITATIONS = """
            select v.session_id, s.title, s.starts_at, v.function, v.attendance, v.attended, v.invited_at,
                o.name as for_organisation
            from session_invitee v join brainstorm_session s on s.id = v.session_id
                join organisation o on o.id = v.organisation_id
            where v.person_id = :person order by s.starts_at, v.id
            """;

    private static final String CORRECTIONS = """
            select c.id, c.item_id, c.text, c.status, c.proposed_at, o.name as for_organisation
            from session_correction c join organisation o on o.id = c.organisation_id
            where c.person_id = :person order by c.proposed_at, c.id
            """;

    private static final String ADDENDA = """
            select a.id, a.session_id, a.text, a.written_at, o.name as for_organisation
            from session_addendum a join organisation o on o.id = a.organisation_id
            where a.person_id = :person order by a.written_at, a.id
            """;

    private static final List<Trace> TRACES = List.of(
            new Trace(
                    "session_invitee",
                    "exists (select 1 from brainstorm_session s where s.id = session_id and s.ends_at < :moment)"),
            new Trace("session_correction", "proposed_at < :moment"),
            new Trace("session_addendum", "written_at < :moment"));

    private static final String FORGET_ADDRESSES = """
            update session_invitee set email = null where id = any(array(
                select v.id from session_invitee v join brainstorm_session s on s.id = v.session_id
                where v.email is not null and s.ends_at < :moment limit :rows for update of v skip locked))
            """;

    private final Session database;

    SessionPeopleRepository(Session database) {
        this.database = database;
    }

    List<Section> about(UUID person) {
        return List.of(
                section("sessionInvitations", INVITATIONS, person),
                section("sessionCorrections", CORRECTIONS, person),
                section("sessionAddenda", ADDENDA, person));
    }

    /** @return in how many places the person stood */
    int erase(UUID person) {
        return TRACES.stream()
                .mapToInt(trace -> PlainQuery.of(database, trace.erased())
                        .setParameter("person", person)
                        .executeUpdate())
                .sum();
    }

    /** @return how many acts are nobody's any more */
    int forgetBefore(Instant moment, int atMost) {
        return TRACES.stream()
                .mapToInt(trace -> executed(trace.forgotten(), moment, atMost))
                .sum();
    }

    /** @return of how many guests no address is kept any more */
    int forgetAddressesBefore(Instant moment, int atMost) {
        return executed(FORGET_ADDRESSES, moment, atMost);
    }

    private int executed(String sql, Instant moment, int atMost) {
        return PlainQuery.of(database, sql)
                .setParameter("moment", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    private Section section(String name, String sql, UUID person) {
        return Section.of(name, database.createNativeQuery(sql, Tuple.class).setParameter("person", person));
    }

    /** Where a person may stand, and when that is past. */
    private record Trace(String table, String past) {

        String erased() {
            return "update %s set person_id = null where person_id = :person".formatted(table);
        }

        String forgotten() {
            return """
                    update %1$s set person_id = null where id = any(array(
                        select id from %1$s where person_id is not null and %2$s limit :rows for update skip locked))
                    """.formatted(table, past);
        }
    }
}
