package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** How far the reminders of a day got. */
@ApplicationScoped
class ReminderRepository {

    private static final UUID LOWEST = new UUID(0, 0);

    private final Session database;

    ReminderRepository(Session database) {
        this.database = database;
    }

    /** @return where to go on; empty when that day is done, or another replica is at it */
    Optional<UUID> take(String type, LocalDate day, Instant now) {
        database.createNativeMutationQuery("""
                        insert into reminder (type, day_date, after_id, begun_at) values (:type, :day, :lowest, :now)
                        on conflict (type, day_date) do nothing
                        """)
                .setParameter("type", type)
                .setParameter("day", day)
                .setParameter("lowest", LOWEST)
                .setParameter("now", now)
                .executeUpdate();
        return database.createNativeQuery("""
                        select after_id from reminder where type = :type and day_date = :day and done_at is null
                        for update skip locked
                        """, UUID.class)
                .setParameter("type", type)
                .setParameter("day", day)
                .getResultStream()
                .findFirst();
    }

    /** @param doneAt {@code null} when there is more */
    void goOn(String type, LocalDate day, UUID after, Instant doneAt) {
        database.createNativeMutationQuery("""
                        update reminder set after_id = :after, done_at = :done where type = :type and day_date = :day
                        """)
                .setParameter("after", after)
                .setParameter("done", doneAt, Instant.class)
                .setParameter("type", type)
                .setParameter("day", day)
                .executeUpdate();
    }
}
