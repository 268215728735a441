package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DayNewsRepository {

    /** Chosen since it was told, the new choice holds. */
    private static final String OPEN = """
            n.mail = 'DIGEST' and n.digested_at is null and n.read_at is null
                and not exists (select 1 from notification_choice c
                    where c.person_id = n.person_id and c.kind = n.kind and c.mail <> 'DIGEST')
            """;

    private static final String READERS = """
            select p.id, p.email, p.language, p.notification_key from person p
            where p.email_verified and p.email is not null
                and p.id in (select n.person_id from notification n where %s)
                and not exists (select 1 from notification_digest d where d.person_id = p.id and d.day_date = :day)
            order by p.id limit :rows
            """.formatted(OPEN);

    private final Session database;

    DayNewsRepository(Session database) {
        this.database = database;
    }

    List<MailReader> readers(LocalDate day, int rows) {
        return database.createNativeQuery(READERS, Tuple.class)
                .setParameter("day", day)
                .setParameter("rows", rows)
                .getResultStream()
                .map(MailReader::of)
                .toList();
    }

    boolean claim(UUID person, LocalDate day, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into notification_digest (person_id, day_date, at) values (:person, :day, :now)
                        on conflict (person_id, day_date) do nothing
                        """)
                        .setParameter("person", person)
                        .setParameter("day", day)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** @return what is taken along, the oldest first */
    List<Notification> take(UUID person, Instant now) {
        return PlainQuery.of(
                        database,
                        "update notification n set digested_at = :now where n.person_id = :person and " + OPEN
                                + " returning n.*")
                .setParameter("now", now)
                .setParameter("person", person)
                .getResultStream()
                .map(NotificationRepository::notification)
                .sorted(Comparator.comparing(Notification::at))
                .toList();
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from notification_digest where (person_id, day_date) in (
                            select person_id, day_date from notification_digest where at < :before
                            order by at limit :rows for update skip locked)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(UUID person) {
        return Section.of(
                "notificationDigests",
                database.createNativeQuery(
                                "select day_date, at from notification_digest where person_id = :person order by day_date",
                                Tuple.class)
                        .setParameter("person", person));
    }

    int erase(UUID person) {
        return database.createNativeMutationQuery("delete from notification_digest where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
