package nl.veiligecentra.brainstorm.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.brainstorm.pulse.CooperationPulse.Period;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.sql.PlainQuery;
import nl.veiligecentra.shared.time.DutchTime;
import org.hibernate.Session;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Links without people, and answers without links. */
@ApplicationScoped
class PulseRepository {

    private static final int FIVE = 5;

    private static final String PERIODS = """
            select s.id, s.starts_at, s.area_ids, s.organiser_organisation_id, count(*) as answers,
                round(avg(a.communication), 1) as communication, round(avg(a.decisiveness), 1) as decisiveness,
                round(avg(a.being_heard), 1) as being_heard,
                coalesce(array_agg(a.remark order by a.id) filter (where a.remark is not null), '{}') as remarks
            from brainstorm_session s join pulse_answer a on a.session_id = s.id and a.counted
            where s.area_ids && :areas
            group by s.id order by s.starts_at, s.id
            """;

    // whoever answers at the same time waits, so that five are five
    private static final String COUNT = """
            update pulse_answer set counted = true
            where session_id = :session and not counted
                and (select count(*) from pulse_answer where session_id = :session and not counted) >= :five
            """;

    private final Session database;

    PulseRepository(Session database) {
        this.database = database;
    }

    void addLinks(UUID session, List<OneTimeToken> tokens, LocalDate until) {
        PlainQuery.of(database, """
                        insert into pulse_link (id, session_id, token_hash, expires_on)
                        select gen_random_uuid(), :session, hash, :until from unnest(cast(:hashes as text[])) hash
                        """)
                .setParameter("session", session)
                .setParameter("until", until)
                .setParameter(
                        "hashes",
                        tokens.stream().map(OneTimeToken::hash).sorted().toArray(String[]::new))
                .executeUpdate();
    }

    /** Locked until the transaction ends: of two who use one at once, the second finds it used. */
    Optional<PulseLink> hold(OneTimeToken token) {
        return PlainQuery.of(database, """
                        select l.id, l.session_id, l.expires_on, l.used, s.title, s.starts_at
                        from pulse_link l join brainstorm_session s on s.id = l.session_id
                        where l.token_hash = :hash for update of l
                        """)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(row -> new PulseLink(
                        row.get("id", UUID.class),
                        row.get("session_id", UUID.class),
                        row.get("title", String.class),
                        DutchTime.dateOf(row.get("starts_at", Instant.class)),
                        row.get("expires_on", LocalDate.class),
                        row.get("used", Boolean.class)));
    }

    void use(UUID link) {
        PlainQuery.of(database, "update pulse_link set used = true where id = :id")
                .setParameter("id", link)
                .executeUpdate();
    }

    void add(UUID session, GivePulse given, LocalDate on) {
        PlainQuery.of(database, "select pg_advisory_xact_lock(hashtext(cast(:session as text)))")
                .setParameter("session", session)
                .getResultStream()
                .findFirst();
        PlainQuery.of(database, """
                        insert into pulse_answer (id, session_id, communication, decisiveness, being_heard, remark, answered_on)
                        values (:id, :session, :communication, :decisiveness, :heard, :remark, :on)
                        """)
                .setParameter("id", UUID.randomUUID())
                .setParameter("session", session)
                .setParameter("communication", given.communication())
                .setParameter("decisiveness", given.decisiveness())
                .setParameter("heard", given.beingHeard())
                .setParameter("remark", given.remark())
                .setParameter("on", on)
                .executeUpdate();
        PlainQuery.of(database, COUNT)
                .setParameter("session", session)
                .setParameter("five", FIVE)
                .executeUpdate();
    }

    /** @return the oldest first */
    List<Found> periods(PermittedAreas areas) {
        return PlainQuery.of(database, PERIODS)
                .setParameter("areas", areas.array())
                .getResultStream()
                .map(PulseRepository::found)
                .toList();
    }

    int forgetLinksBefore(LocalDate day, int atMost) {
        return PlainQuery.of(database, """
                        delete from pulse_link where id = any(array(
                            select id from pulse_link where expires_on < :day order by expires_on limit :rows for update skip locked))
                        """)
                .setParameter("day", day)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    int emptyRemarksBefore(LocalDate day, int atMost) {
        return PlainQuery.of(database, """
                        update pulse_answer set remark = null where id = any(array(
                            select id from pulse_answer where remark is not null and answered_on < :day
                            order by answered_on limit :rows for update skip locked))
                        """)
                .setParameter("day", day)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    private static Found found(Tuple row) {
        return new Found(
                new Period(
                        row.get("id", UUID.class),
                        DutchTime.dateOf(row.get("starts_at", Instant.class)),
                        row.get("answers", Long.class).intValue(),
                        row.get("communication", BigDecimal.class),
                        row.get("decisiveness", BigDecimal.class),
                        row.get("being_heard", BigDecimal.class),
                        List.of((String[]) row.get("remarks"))),
                List.of((UUID[]) row.get("area_ids")),
                row.get("organiser_organisation_id", UUID.class));
    }

    record Found(Period period, List<UUID> areaIds, UUID organiser) {}
}
