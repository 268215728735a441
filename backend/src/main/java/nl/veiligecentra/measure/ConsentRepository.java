package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.security.OneTimeToken;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ConsentRepository {

    private final Session database;

    ConsentRepository(Session database) {
        this.database = database;
    }

    void add(ConsentLink link, OneTimeToken token, Instant now) {
        PlainQuery.of(database, """
                        insert into consent_link (id, measure_id, token_hash, issued_at, expires_at)
                        values (:id, :measure, :hash, :now, :expires)
                        """)
                .setParameter("id", link.id())
                .setParameter("measure", link.measureId())
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .setParameter("expires", link.expiresAt())
                .executeUpdate();
    }

    Optional<ConsentLink> find(OneTimeToken token) {
        return PlainQuery.of(database, """
                        select id, measure_id, expires_at, used_at, superseded_at from consent_link where token_hash = :hash
                        """)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst()
                .map(row -> new ConsentLink(
                        row.get("id", UUID.class),
                        row.get("measure_id", UUID.class),
                        row.get("expires_at", Instant.class),
                        row.get("used_at", Instant.class),
                        row.get("superseded_at", Instant.class)));
    }

    void use(UUID id, Instant now) {
        PlainQuery.of(database, "update consent_link set used_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", id)
                .executeUpdate();
    }

    void supersede(UUID measure, Instant now) {
        PlainQuery.of(database, """
                        update consent_link set superseded_at = :now
                        where measure_id = :measure and used_at is null and superseded_at is null
                        """)
                .setParameter("now", now)
                .setParameter("measure", measure)
                .executeUpdate();
    }

    List<String> areas(UUID measure) {
        return PlainQuery.of(database, """
                        select a.name from measure m join area a on a.id = any(m.area_ids) where m.id = :measure order by a.name
                        """)
                .setParameter("measure", measure)
                .getResultStream()
                .map(row -> row.get("name", String.class))
                .toList();
    }

    String owner(UUID measure) {
        return PlainQuery.of(database, """
                        select concat_ws(', ', o.name, d.name) as owner
                        from measure m join organisation o on o.id = m.owner_organisation_id
                            left join department d on d.id = m.owner_department_id
                        where m.id = :measure
                        """)
                .setParameter("measure", measure)
                .getResultStream()
                .map(row -> row.get("owner", String.class))
                .findFirst()
                .orElseThrow();
    }

    int forgetBefore(Instant moment, int atMost) {
        return PlainQuery.of(database, """
                        delete from consent_link where id in (
                            select id from consent_link where expires_at < :moment
                            order by expires_at limit :rows for update skip locked)
                        """)
                .setParameter("moment", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }
}
