package nl.veiligecentra.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import org.hibernate.Session;

import java.time.Instant;

@ApplicationScoped
class EventRepository {

    private final Session database;

    EventRepository(Session database) {
        this.database = database;
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from outbox_event where id in (
                            select id from outbox_event where at < :before
                            order by at limit :rows for update skip locked)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }
}
