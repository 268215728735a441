package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class DigestRepository {

    private static final String READERS = """
            select p.id, p.email, p.language, p.digest_key, array_agg(distinct a.id) as areas
            from person p
                join membership m on m.person_id = p.id
                join area a on a.id = m.area_id or a.municipality_id = m.municipality_id
            where p.digest and p.email_verified and p.email is not null and not a.sandbox
                and m.role in ('MEMBER', 'BOARD', 'MANAGER')
                and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)
                and not exists (select 1 from digest d where d.person_id = p.id and d.week_date = :week)
            group by p.id order by p.id limit :rows
            """;

    private final Session database;

    DigestRepository(Session database) {
        this.database = database;
    }

    /** Who wants the mail of that week and has not had it. */
    List<Reader> readers(LocalDate week, LocalDate today, int rows) {
        return database.createNativeQuery(READERS, Tuple.class)
                .setParameter("week", week)
                .setParameter("today", today)
                .setParameter("rows", rows)
                .getResultStream()
                .map(row -> new Reader(
                        row.get("id", UUID.class),
                        new Recipient(
                                row.get("email", String.class), Language.valueOf(row.get("language", String.class))),
                        row.get("digest_key", UUID.class),
                        List.of(row.get("areas", UUID[].class))))
                .toList();
    }

    /** Waits for another replica that writes the same one; {@code false} when that one did. */
    boolean claim(UUID person, LocalDate week, boolean mailed, Instant now) {
        return database.createNativeMutationQuery("""
                        insert into digest (person_id, week_date, at, mailed) values (:person, :week, :now, :mailed)
                        on conflict (person_id, week_date) do nothing
                        """)
                        .setParameter("person", person)
                        .setParameter("week", week)
                        .setParameter("now", now)
                        .setParameter("mailed", mailed)
                        .executeUpdate()
                == 1;
    }

    int forgetBefore(Instant moment, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from digest where (person_id, week_date) in (
                            select person_id, week_date from digest where at < :before
                            order by at limit :rows for update skip locked)
                        """)
                .setParameter("before", moment)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(UUID person) {
        return Section.of(
                "digests",
                database.createNativeQuery(
                                "select week_date, at, mailed from digest where person_id = :person order by week_date",
                                Tuple.class)
                        .setParameter("person", person));
    }

    int erase(UUID person) {
        return database.createNativeMutationQuery("delete from digest where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Somebody who takes part in these areas. */
    record Reader(UUID person, Recipient recipient, UUID key, List<UUID> areas) {}
}
