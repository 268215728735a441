package nl.veiligecentra.reply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.area.Party;
import nl.veiligecentra.shared.security.OneTimeToken;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ReplyRepository {

    private static final String SELECT = """
            select id, incident_id, organisation_id, department_id, expires_at, used_at, superseded_at
            from reply_link where token_hash = :hash
            """;

    private final Session database;

    ReplyRepository(Session database) {
        this.database = database;
    }

    void add(ReplyLink link, OneTimeToken token, Instant now) {
        database.createNativeMutationQuery("""
                        insert into reply_link (id, incident_id, organisation_id, department_id, token_hash, issued_at, expires_at)
                        values (:id, :incident, :organisation, :department, :hash, :now, :expires)
                        """)
                .setParameter("id", link.id())
                .setParameter("incident", link.incidentId())
                .setParameter("organisation", link.organisationId())
                .setParameter("department", link.departmentId(), UUID.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("expires", link.expiresAt())
                .executeUpdate();
    }

    Optional<ReplyLink> find(OneTimeToken token) {
        return database.createNativeQuery(SELECT, Tuple.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(ReplyRepository::link);
    }

    boolean wasMailed(UUID incident, Party party) {
        return database.createNativeQuery("""
                        select exists (
                            select 1 from reply_link
                            where incident_id = :incident and organisation_id = :organisation
                                and department_id is not distinct from cast(:department as uuid))
                        """, Boolean.class)
                .setParameter("incident", incident)
                .setParameter("organisation", party.organisationId())
                .setParameter("department", party.departmentId(), UUID.class)
                .getSingleResult();
    }

    void use(UUID id, Instant now) {
        database.createNativeMutationQuery("update reply_link set used_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void supersede(UUID incident, Instant now) {
        database.createNativeMutationQuery("""
                        update reply_link set superseded_at = :now
                        where incident_id = :incident and used_at is null and superseded_at is null
                        """)
                .setParameter("now", now)
                .setParameter("incident", incident)
                .executeUpdate();
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from reply_link where id in (
                            select id from reply_link where expires_at < :moment
                            order by expires_at limit :rows for update skip locked)
                        """)
                .setParameter("moment", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    private static ReplyLink link(Tuple row) {
        return new ReplyLink(
                row.get("id", UUID.class),
                row.get("incident_id", UUID.class),
                row.get("organisation_id", UUID.class),
                row.get("department_id", UUID.class),
                row.get("expires_at", Instant.class),
                row.get("used_at", Instant.class),
                row.get("superseded_at", Instant.class));
    }
}
