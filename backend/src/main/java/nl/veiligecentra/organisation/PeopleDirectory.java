package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.sql.PlainQuery;
import nl.veiligecentra.shared.time.DutchTime;
import org.hibernate.Session;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Answers other features' questions about people: what was granted to them, and how to write to them. */
@ApplicationScoped
public class PeopleDirectory {

    private static final String PEOPLE_OF = """
            select distinct m.person_id from membership m
                join area a on a.id = m.area_id or a.municipality_id = m.municipality_id or m.scope = 'PLATFORM'
            where m.organisation_id = :organisation and a.id = any(:areas) and m.role = any(:roles)
                and (m.department_id is null or cast(:department as uuid) is null
                    or m.department_id = cast(:department as uuid))
                and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)
            order by m.person_id
            """;

    private final Session database;
    private final ActorRepository actors;
    private final PersonRepository people;
    private final AccessMatrix matrix;
    private final Clock clock;

    PeopleDirectory(
            Session database, ActorRepository actors, PersonRepository people, AccessMatrix matrix, Clock clock) {
        this.database = database;
        this.actors = actors;
        this.people = people;
        this.matrix = matrix;
        this.clock = clock;
    }

    /** Their own roles of today, without those of people for whom they stand in. */
    public List<Grant> grantsOf(UUID person) {
        return actors.grantsOf(person, DutchTime.today(clock)).stream()
                .filter(grant -> !grant.deputised())
                .toList();
    }

    /** Who of an organisation may do this in one of these areas; of a department, its people and those of all of it. */
    public List<UUID> of(UUID organisation, UUID department, Collection<UUID> areas, Operation operation) {
        return PlainQuery.of(database, PEOPLE_OF)
                .setParameter("organisation", organisation)
                .setParameter("department", department)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter(
                        "roles",
                        matrix.rolesFor(operation).stream().map(Enum::name).toArray(String[]::new))
                .setParameter("today", DutchTime.today(clock))
                .getResultStream()
                .map(row -> row.get("person_id", UUID.class))
                .toList();
    }

    /** Which of these people has this as their verified address. */
    public Optional<UUID> byAddress(String email, Collection<UUID> among) {
        return PlainQuery.of(database, """
                        select id from person
                        where id = any(:among) and email_verified and lower(email) = lower(:email) order by id limit 1
                        """)
                .setParameter("among", among.toArray(UUID[]::new))
                .setParameter("email", email)
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .findFirst();
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
