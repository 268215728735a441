package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.brainstorm.session.SessionLink.Purpose;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class LinkRepository {

    private final Session database;

    LinkRepository(Session database) {
        this.database = database;
    }

    void add(SessionLink link, OneTimeToken token, Instant now) {
        PlainQuery.of(database, """
                        insert into session_link (id, session_id, organisation_id, purpose, token_hash, issued_at, expires_at)
                        values (:id, :session, :organisation, :purpose, :hash, :now, :expires)
                        """)
                .setParameter("id", link.id())
                .setParameter("session", link.sessionId())
                .setParameter("organisation", link.organisationId())
                .setParameter("purpose", link.purpose().name())
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("expires", link.expiresAt())
                .executeUpdate();
    }

    Optional<SessionLink> find(OneTimeToken token, Purpose purpose) {
        return PlainQuery.of(database, """
                        select id, session_id, organisation_id, expires_at, used_at, superseded_at from session_link
                        where token_hash = :hash and purpose = :purpose
                        """)
                .setParameter("hash", token.hash())
                .setParameter("purpose", purpose.name())
                .getResultStream()
                .findFirst()
                .map(row -> new SessionLink(
                        row.get("id", UUID.class),
                        row.get("session_id", UUID.class),
                        row.get("organisation_id", UUID.class),
                        purpose,
                        row.get("expires_at", Instant.class),
                        row.get("used_at", Instant.class),
                        row.get("superseded_at", Instant.class)));
    }

    void use(UUID id, Instant now) {
        PlainQuery.of(database, "update session_link set used_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void supersede(UUID session, Purpose purpose, Instant now) {
        PlainQuery.of(database, """
                        update session_link set superseded_at = :now
                        where session_id = :session and purpose = :purpose and used_at is null and superseded_at is null
                        """)
                .setParameter("now", now)
                .setParameter("session", session)
                .setParameter("purpose", purpose.name())
                .executeUpdate();
    }

    int forgetBefore(Instant moment, int atMost) {
        return PlainQuery.of(database, """
                        delete from session_link where id in (
                            select id from session_link where expires_at < :moment
                            order by expires_at limit :rows for update skip locked)
                        """)
                .setParameter("moment", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }
}
