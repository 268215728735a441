package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.time.DutchTime;
import org.hibernate.Session;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers other features' questions about people: what was granted to them, and how to write to them. */
@ApplicationScoped
public class PeopleDirectory {

    private final Session database;
    private final ActorRepository actors;
    private final PersonRepository people;
    private final Clock clock;

    PeopleDirectory(Session database, ActorRepository actors, PersonRepository people, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.people = people;
        this.clock = clock;
    }

    /** Their own roles of today, without those of people for whom they stand in. */
    public List<Grant> grantsOf(UUID person) {
        return actors.grantsOf(person, DutchTime.today(clock)).stream()
                .filter(grant -> !grant.deputised())
                .toList();
    }

    public DataSubject subject(UUID person) {
        return people.subject(person);
    }

    public Language language(UUID person) {
        return Language.valueOf(
                database.createNativeQuery("select language from person where id = :person", String.class)
                        .setParameter("person", person)
                        .getSingleResult());
    }

    /** @return empty when no address of theirs was verified */
    public Optional<Recipient> recipient(UUID person) {
        return database.createNativeQuery("""
                        select email, language from person
                        where id = :person and email_verified and email is not null
                        """, Tuple.class)
                .setParameter("person", person)
                .getResultStream()
                .findFirst()
                .map(row -> new Recipient(
                        row.get("email", String.class), Language.valueOf(row.get("language", String.class))));
    }
}
