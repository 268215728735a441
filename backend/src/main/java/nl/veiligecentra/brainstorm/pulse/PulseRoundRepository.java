package nl.veiligecentra.brainstorm.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who is to be asked after a session: only that somebody who was there was asked is kept, to ask nobody twice. */
@ApplicationScoped
class PulseRoundRepository {

    // two replicas that look at once each take another one
    private static final String TAKE = """
            with open as materialized (
                select r.session_id, r.members_asked from pulse_round r
                where r.until_date >= :today and (not r.members_asked or exists (select 1 from session_invitee v
                    where v.session_id = r.session_id and v.attended and not v.pulse_asked))
                order by r.session_id limit 1 for update of r skip locked)
            update pulse_round r set members_asked = true
            from open join brainstorm_session s on s.id = open.session_id
            where r.session_id = open.session_id
            returning r.session_id, r.until_date, s.title, open.members_asked,
                cast(s.starts_at at time zone 'Europe/Amsterdam' as date) as held
            """;

    private static final String MEMBERS = """
            select distinct m.person_id, cast(null as text) as email
            from membership m join brainstorm_session s on m.area_id = any(s.area_ids)
            where s.id = :session and m.role = 'MEMBER'
                and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)
            """;

    // a member was asked already, as such
    private static final String ATTENDED = """
            update session_invitee v set pulse_asked = true
            from brainstorm_session s
            where s.id = v.session_id and v.session_id = :session and v.attended and not v.pulse_asked
            returning v.person_id, v.email, v.person_id is not null and exists (
                select 1 from membership m where m.person_id = v.person_id and m.role = 'MEMBER' and m.area_id = any(s.area_ids)
                    and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)) as is_member
            """;

    private final Session database;

    PulseRoundRepository(Session database) {
        this.database = database;
    }

    /** Nobody is asked yet; what was begun before goes on as it was. */
    void begin(UUID session, LocalDate until) {
        PlainQuery.of(database, """
                        insert into pulse_round (session_id, until_date, members_asked) values (:session, :until, false)
                        on conflict do nothing
                        """)
                .setParameter("session", session)
                .setParameter("until", until)
                .executeUpdate();
    }

    /** One in which somebody is still to be asked; its members count as asked from now on. */
    Optional<Round> take(LocalDate today) {
        return PlainQuery.of(database, TAKE)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .map(row -> new Round(
                        row.get("session_id", UUID.class),
                        row.get("title", String.class),
                        row.get("held", LocalDate.class),
                        row.get("until_date", LocalDate.class),
                        row.get("members_asked", Boolean.class)));
    }

    List<Asked> members(UUID session, LocalDate today) {
        return PlainQuery.of(database, MEMBERS)
                .setParameter("session", session)
                .setParameter("today", today)
                .getResultStream()
                .map(Asked::of)
                .toList();
    }

    /** Those who were there and were not asked yet; from now on they were. */
    List<Asked> takeAttended(UUID session, LocalDate today) {
        return PlainQuery.of(database, ATTENDED)
                .setParameter("session", session)
                .setParameter("today", today)
                .getResultStream()
                .filter(row -> !row.get("is_member", Boolean.class))
                .map(Asked::of)
                .filter(Asked::isKnown)
                .toList();
    }

    void end(LocalDate today) {
        PlainQuery.of(database, "delete from pulse_round where until_date < :today")
                .setParameter("today", today)
                .executeUpdate();
    }

    /** @param membersAsked whether only who turned out later to have been there is left */
    record Round(UUID sessionId, String title, LocalDate heldOn, LocalDate until, boolean membersAsked) {}

    record Asked(UUID personId, String email) {

        PulseAsked.Reader reader(OneTimeToken token) {
            return new PulseAsked.Reader(personId, email, token.text());
        }

        /** Neither is left of who was forgotten since. */
        private boolean isKnown() {
            return personId != null || email != null;
        }

        private static Asked of(Tuple row) {
            return new Asked(row.get("person_id", UUID.class), row.get("email", String.class));
        }
    }
}
