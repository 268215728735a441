package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which packs were made of sessions, and for whom. */
@ApplicationScoped
class SessionPackRepository {

    private static final String PACKS = "select id, document_id, sha256, reader_kinds, created_at from session_pack";

    private static final String READERS = """
            select distinct o.kind from brainstorm_session s join organisation o on o.id = s.host_organisation_id
                or exists (select 1 from session_invitee v where v.session_id = s.id and v.organisation_id = o.id)
                or exists (select 1 from agenda_item i where i.session_id = s.id and o.id = any(i.partner_ids))
            where s.id = :session and o.kind in ('MUNICIPALITY', 'POLICE', 'FIRE_SERVICE')
            """;

    private static final String EXPIRED = """
            delete from session_pack where id = any(array(
                select id from session_pack where created_at < :before order by created_at, id limit :rows
                for update skip locked))
            returning document_id
            """;

    private final Session database;

    SessionPackRepository(Session database) {
        this.database = database;
    }

    /** Those at the table that read only what is about themselves. */
    Set<OrganisationKind> readers(UUID session) {
        return PlainQuery.of(database, READERS)
                .setParameter("session", session)
                .getResultStream()
                .map(row -> OrganisationKind.valueOf(row.get("kind", String.class)))
                .collect(Collectors.toSet());
    }

    void add(UUID session, Made made) {
        PlainQuery.of(database, """
                        insert into session_pack (id, session_id, document_id, sha256, reader_kinds, created_at)
                        values (:id, :session, :document, :sha256, cast(:readers as text[]), :at)
                        """)
                .setParameter("id", made.id())
                .setParameter("session", session)
                .setParameter("document", made.pack().documentId())
                .setParameter("sha256", made.pack().sha256())
                .setParameter("readers", made.readers().stream().map(Enum::name).toArray(String[]::new))
                .setParameter("at", made.pack().createdAt())
                .executeUpdate();
    }

    Optional<Made> find(UUID session, UUID id) {
        return PlainQuery.of(database, PACKS + " where session_id = :session and id = :id")
                .setParameter("session", session)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(SessionPackRepository::made);
    }

    Optional<Made> newest(UUID session) {
        return PlainQuery.of(database, PACKS + " where session_id = :session order by created_at desc, id desc limit 1")
                .setParameter("session", session)
                .getResultStream()
                .findFirst()
                .map(SessionPackRepository::made);
    }

    /** @return the documents of those that are gone */
    List<UUID> removeBefore(Instant before, int atMost) {
        return database.createNativeQuery(EXPIRED, UUID.class)
                .setParameter("before", before)
                .setParameter("rows", atMost)
                .getResultList();
    }

    private static Made made(Tuple row) {
        return new Made(
                row.get("id", UUID.class),
                new SessionPack(
                        row.get("document_id", UUID.class),
                        row.get("created_at", Instant.class),
                        row.get("sha256", String.class)),
                Arrays.stream((String[]) row.get("reader_kinds"))
                        .map(OrganisationKind::valueOf)
                        .collect(Collectors.toSet()));
    }

    record Made(UUID id, SessionPack pack, Set<OrganisationKind> readers) {}
}
