package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class NotificationChoiceRepository {

    private final Session database;

    NotificationChoiceRepository(Session database) {
        this.database = database;
    }

    /** What was chosen; of other kinds the usual holds. */
    Map<NotificationKind, MailChoice> of(UUID person) {
        return database.createNativeQuery(
                        "select kind, mail from notification_choice where person_id = :person", Tuple.class)
                .setParameter("person", person)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> NotificationKind.valueOf(row.get("kind", String.class)),
                        row -> MailChoice.valueOf(row.get("mail", String.class))));
    }

    void keep(UUID person, NotificationKind kind, MailChoice mail) {
        database.createNativeMutationQuery("""
                        insert into notification_choice (person_id, kind, mail) values (:person, :kind, :mail)
                        on conflict (person_id, kind) do update set mail = excluded.mail
                        """)
                .setParameter("person", person)
                .setParameter("kind", kind.name())
                .setParameter("mail", mail.name())
                .executeUpdate();
    }

    /** Those who are mailed at once about this kind, and have an address that was verified. */
    List<MailReader> readers(NotificationKind kind, Collection<UUID> people) {
        return PlainQuery.of(database, """
                        select p.id, p.email, p.language, p.notification_key from person p
                            left join notification_choice c on c.person_id = p.id and c.kind = :kind
                        where p.id = any(:people) and p.email_verified and p.email is not null
                            and coalesce(c.mail, :usually) = 'IMMEDIATE'
                        """)
                .setParameter("kind", kind.name())
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("usually", kind.usually().name())
                .getResultStream()
                .map(MailReader::of)
                .toList();
    }

    int forget(UUID person) {
        return database.createNativeMutationQuery("delete from notification_choice where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    Optional<UUID> personOf(UUID key) {
        return database.createNativeQuery("select id from person where notification_key = :key", UUID.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    Section about(UUID person) {
        return Section.of(
                "notificationChoices",
                database.createNativeQuery(
                                "select kind, mail from notification_choice where person_id = :person order by kind",
                                Tuple.class)
                        .setParameter("person", person));
    }
}
