package nl.veiligecentra.shared.creation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class KeyRepository {

    private static final int CREATED = 201;

    private final Session database;

    KeyRepository(Session database) {
        this.database = database;
    }

    /** Waits for another transaction that is using the same key; {@code false} when that one finished. */
    boolean claim(String caller, UUID key, UsedKey used, Instant now) {
        return PlainQuery.of(database, """
                        insert into idempotency_key (caller, key, hash, status, resource_id, at)
                        values (:caller, :key, :hash, :status, :resource, :now)
                        on conflict (caller, key) do nothing
                        """)
                        .setParameter("caller", caller)
                        .setParameter("key", key)
                        .setParameter("hash", used.hash())
                        .setParameter("status", CREATED)
                        .setParameter("resource", used.resourceId())
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    UsedKey find(String caller, UUID key) {
        var row = database.createNativeQuery(
                        "select hash, resource_id from idempotency_key where caller = :caller and key = :key",
                        Tuple.class)
                .setParameter("caller", caller)
                .setParameter("key", key)
                .getSingleResult();
        return new UsedKey(row.get("hash", String.class), row.get("resource_id", UUID.class));
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from idempotency_key where (caller, key) in (
                            select caller, key from idempotency_key where at < :moment
                            order by at limit :rows for update skip locked)
                        """)
                .setParameter("moment", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(String caller) {
        return Section.of(
                "repeatableCalls",
                database.createNativeQuery(
                                "select key, resource_id, at from idempotency_key where caller = :caller order by at, key",
                                Tuple.class)
                        .setParameter("caller", caller));
    }

    int erase(String caller) {
        return database.createNativeMutationQuery("delete from idempotency_key where caller = :caller")
                .setParameter("caller", caller)
                .executeUpdate();
    }

    record UsedKey(String hash, UUID resourceId) {}
}
