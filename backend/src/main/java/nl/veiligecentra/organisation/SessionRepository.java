package nl.veiligecentra.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SessionRepository {

    // "last seen" to the hour: one write an hour for each device, not one for each request
    private static final Duration PRECISION = Duration.ofHours(1);

    private final Session database;

    SessionRepository(Session database) {
        this.database = database;
    }

    Optional<KnownSession> find(String providerSid) {
        return PlainQuery.of(database, """
                        select id, started_at, last_seen_at, revoked_at is not null as revoked
                        from session where provider_sid = :sid
                        """)
                .setParameter("sid", providerSid)
                .getResultStream()
                .findFirst()
                .map(SessionRepository::known);
    }

    void start(String providerSid, UUID personId, String device, Instant now) {
        database.createNativeQuery("""
                        insert into session (id, person_id, provider_sid, device, started_at, last_seen_at)
                        values (:id, :person, :sid, :device, :now, :now)
                        on conflict (provider_sid) do nothing
                        """)
                .setParameter("id", Generators.timeBasedEpochGenerator().generate())
                .setParameter("person", personId)
                .setParameter("sid", providerSid)
                .setParameter("device", device)
                .setParameter("now", now)
                .executeUpdate();
    }

    void seen(KnownSession session, Instant now) {
        if (session.lastSeenAt().plus(PRECISION).isBefore(now)) {
            database.createNativeQuery("update session set last_seen_at = :now where id = :id")
                    .setParameter("now", now)
                    .setParameter("id", session.id())
                    .executeUpdate();
        }
    }

    List<DeviceSession> open(UUID personId, String currentSid, SessionLength length, Instant now) {
        return database.createNativeQuery("""
                        select id, device, started_at, last_seen_at, provider_sid = :current as current
                        from session where person_id = :person and revoked_at is null
                            and last_seen_at >= :idleSince and started_at >= :oldest
                        order by last_seen_at desc, id limit 50
                        """, Tuple.class)
                .setParameter("person", personId)
                .setParameter("current", currentSid)
                .setParameter("idleSince", now.minus(length.idle()))
                .setParameter("oldest", now.minus(length.longest()))
                .getResultStream()
                .map(SessionRepository::session)
                .toList();
    }

    int revoke(UUID personId, UUID sessionId, Instant now) {
        return database.createNativeQuery("""
                        update session set revoked_at = :now where id = :id and person_id = :person and revoked_at is null
                        """)
                .setParameter("now", now)
                .setParameter("id", sessionId)
                .setParameter("person", personId)
                .executeUpdate();
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from session where id in (
                            select id from session where last_seen_at < :before
                            order by last_seen_at limit :rows for update skip locked)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(UUID person) {
        return Section.of(
                "devices", database.createNativeQuery("""
                                select id, device, started_at, last_seen_at, revoked_at from session
                                where person_id = :person order by started_at, id
                                """, Tuple.class).setParameter("person", person));
    }

    /** They stay until their term is over, ended: a cookie that is still around must not begin a new one. */
    void erase(UUID person, Instant now) {
        database.createNativeMutationQuery("""
                        update session set revoked_at = coalesce(revoked_at, :now), device = '' where person_id = :person
                        """)
                .setParameter("now", now)
                .setParameter("person", person)
                .executeUpdate();
    }

    private static KnownSession known(Tuple row) {
        return new KnownSession(
                row.get("id", UUID.class),
                row.get("started_at", Instant.class),
                row.get("last_seen_at", Instant.class),
                row.get("revoked", Boolean.class));
    }

    private static DeviceSession session(Tuple row) {
        return new DeviceSession(
                row.get("id", UUID.class),
                row.get("device", String.class),
                row.get("started_at", Instant.class),
                row.get("last_seen_at", Instant.class),
                row.get("current", Boolean.class));
    }

    record KnownSession(UUID id, Instant startedAt, Instant lastSeenAt, boolean revoked) {

        boolean isOver(SessionLength length, Instant now) {
            return revoked || length.isOver(startedAt, lastSeenAt, now);
        }
    }
}
