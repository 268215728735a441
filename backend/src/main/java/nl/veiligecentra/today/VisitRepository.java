package nl.veiligecentra.today;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

@ApplicationScoped
class VisitRepository {

    /** Looking again within this time is the same visit. */
    private static final Duration ONE_VISIT = Duration.ofMinutes(30);

    private static final Duration FIRST_LOOKS_BACK = Duration.ofDays(7);

    private final Session database;

    VisitRepository(Session database) {
        this.database = database;
    }

    /** When the last visit before this one ended; a week ago when there was none. */
    Instant endOfLast(UUID person, Instant now) {
        return database.createNativeQuery("select at, previous_at from visit where person_id = :person", Tuple.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(row -> {
                    var at = row.get("at", Instant.class);
                    return at.isBefore(now.minus(ONE_VISIT)) ? at : row.get("previous_at", Instant.class);
                })
                .orElse(now.minus(FIRST_LOOKS_BACK));
    }

    void record(UUID person, Instant now) {
        database.createNativeMutationQuery("""
                        insert into visit (person_id, at) values (:person, :now)
                        on conflict (person_id) do update set at = excluded.at,
                            previous_at = case when visit.at < :sameVisit then visit.at else visit.previous_at end
                        """)
                .setParameter("person", person)
                .setParameter("now", now)
                .setParameter("sameVisit", now.minus(ONE_VISIT))
                .executeUpdate();
    }

    Section about(UUID person) {
        return Section.of(
                "visits",
                database.createNativeQuery("select at, previous_at from visit where person_id = :person", Tuple.class)
                        .setParameter("person", person));
    }

    int erase(UUID person) {
        return database.createNativeMutationQuery("delete from visit where person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
