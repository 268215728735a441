package nl.veiligecentra.notification.inbox;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import nl.veiligecentra.shared.subject.SubjectKey;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class NotificationRepository {

    // always in the order of people, so that two acts at once do not wait for each other
    private static final String ADD = """
            with told as (
                insert into notification (id, person_id, kind, subject_type, subject_id, cause, what, due_date, concern, at, mail)
                select t.id, t.person_id, cast(:kind as text), cast(:type as text), cast(:subject as uuid),
                    cast(:cause as text), cast(:what as text), cast(:dueDate as date), t.concern,
                    cast(:now as timestamptz), coalesce(c.mail, cast(:usually as text))
                from unnest(cast(:ids as uuid[]), cast(:people as uuid[]), cast(:concerns as text[]))
                        as t (id, person_id, concern)
                    left join notification_choice c on c.person_id = t.person_id and c.kind = cast(:kind as text)
                order by t.person_id
                on conflict on constraint notification_cause_uq do nothing
                returning id, person_id, mail)
            select t.id, t.person_id, t.mail, p.notification_key from told t join person p on p.id = t.person_id
            """;

    private final Session database;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    NotificationRepository(Session database) {
        this.database = database;
    }

    /** @return those who did not know it yet */
    List<Told> add(NewNotification news, List<Addressee> people, Instant now) {
        return PlainQuery.of(database, ADD)
                .setParameter("kind", news.kind().name())
                .setParameter("type", news.subject().type())
                .setParameter("subject", news.subject().id())
                .setParameter("cause", news.cause())
                .setParameter("what", news.what())
                .setParameter("dueDate", news.dueDate())
                .setParameter("ids", people.stream().map(one -> ids.generate()).toArray(UUID[]::new))
                .setParameter("people", people.stream().map(Addressee::person).toArray(UUID[]::new))
                .setParameter(
                        "concerns",
                        people.stream().map(one -> one.concern().name()).toArray(String[]::new))
                .setParameter("now", now)
                .setParameter("usually", news.kind().usually().name())
                .getResultStream()
                .map(row -> new Told(
                        row.get("id", UUID.class),
                        row.get("person_id", UUID.class),
                        MailChoice.valueOf(row.get("mail", String.class)),
                        row.get("notification_key", UUID.class)))
                .toList();
    }

    List<Notification> page(UUID person, Boolean unread, Cursor after, int rows) {
        var query = PlainQuery.of(
                        database,
                        "select * from notification where person_id = :person" + readOrNot(unread)
                                + (after == null ? "" : " and (at, id) < (:at, :id)")
                                + " order by at desc, id desc limit :rows")
                .setParameter("person", person)
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("at", after.moment()).setParameter("id", after.id());
        }
        return query.getResultStream().map(NotificationRepository::notification).toList();
    }

    long count(UUID person, Boolean unread) {
        return PlainQuery.of(
                        database,
                        "select count(*) as found from notification where person_id = :person" + readOrNot(unread))
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .orElseThrow()
                .get("found", Long.class);
    }

    Map<UUID, Long> unread(long from, long below, Collection<UUID> people) {
        return PlainQuery.of(database, """
                        select m.person_id, (select count(*) from notification n
                            where n.person_id = m.person_id and n.read_at is null) as unread
                        from (select distinct person_id from notification
                            where transaction_id >= cast(:from as xid8) and transaction_id < cast(:below as xid8)
                                and person_id = any(:people)) m
                        """)
                .setParameter("from", String.valueOf(from))
                .setParameter("below", String.valueOf(below))
                .setParameter("people", people.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row.get("person_id", UUID.class), row -> row.get("unread", Long.class)));
    }

    /** @return 0 when there is no such notification of this person */
    int read(UUID person, UUID id, Instant now) {
        return database.createNativeMutationQuery("""
                        update notification set read_at = coalesce(read_at, :now), transaction_id = pg_current_xact_id()
                        where id = :id and person_id = :person
                        """)
                .setParameter("now", now)
                .setParameter("id", id)
                .setParameter("person", person)
                .executeUpdate();
    }

    void readUntil(UUID person, Instant moment, Instant now) {
        database.createNativeMutationQuery("""
                        update notification set read_at = :now, transaction_id = pg_current_xact_id()
                        where person_id = :person and read_at is null and at <= :moment
                        """)
                .setParameter("now", now)
                .setParameter("person", person)
                .setParameter("moment", moment)
                .executeUpdate();
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from notification where id in (
                            select id from notification where at < :before order by at limit :rows for update skip locked)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(UUID person) {
        return Section.of(
                "notifications", database.createNativeQuery("""
                                select id, kind, subject_type, subject_id, what, due_date, concern, at, read_at
                                from notification where person_id = :person order by at, id
                                """, Tuple.class).setParameter("person", person));
    }

    int erase(UUID person) {
        return database.createNativeMutationQuery("delete from notification where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private static String readOrNot(Boolean unread) {
        if (unread == null) {
            return "";
        }
        return unread ? " and read_at is null" : " and read_at is not null";
    }

    static Notification notification(Tuple row) {
        return new Notification(
                row.get("id", UUID.class),
                NotificationKind.valueOf(row.get("kind", String.class)),
                row.get("at", Instant.class),
                row.get("read_at", Instant.class),
                new SubjectKey(row.get("subject_type", String.class), row.get("subject_id", UUID.class)),
                null,
                row.get("what", String.class),
                row.get("due_date", LocalDate.class),
                Concern.valueOf(row.get("concern", String.class)));
    }
}
