package nl.veiligecentra.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Answers who somebody is here and what was granted to them: one query, as every request begins with it. */
@ApplicationScoped
class ActorRepository {

    // a deputy has, for the period, the roles of the absent person in that one area
    private static final String GRANTS = """
            with me as (
                select id, name from person where %s
            ), held as (
                select m.role, m.organisation_id, m.department_id, m.scope, m.area_id, m.municipality_id,
                    cast(null as uuid) as deputised_area_id
                from me join membership m on m.person_id = me.id
                where m.valid_from_date <= :today
                    and (m.valid_until_date is null or m.valid_until_date >= :today)
                union all
                select m.role, m.organisation_id, m.department_id, m.scope, m.area_id, m.municipality_id, d.area_id
                from me join deputy d on d.deputy_person_id = me.id join membership m on m.person_id = d.person_id
                where cast(:today as date) between d.from_date and d.until_date
                    and m.role <> 'ADMIN' and m.valid_from_date <= :today
                    and (m.valid_until_date is null or m.valid_until_date >= :today)
            )
            select me.id as person_id, me.name as person_name, h.role, h.organisation_id, o.kind, h.department_id,
                a.id as area_id, h.deputised_area_id is not null as deputised
            from me left join held h on true
                left join organisation o on o.id = h.organisation_id
                left join area a on (h.deputised_area_id is null or h.deputised_area_id = a.id) and (
                    (h.scope = 'AREA' and a.id = h.area_id)
                    or (h.scope = 'MUNICIPALITY' and a.municipality_id = h.municipality_id)
                    or h.scope = 'PLATFORM')
            order by h.role, h.organisation_id, a.id, deputised
            """;
    private static final String BY_SUBJECT = GRANTS.formatted("issuer = :issuer and subject = :subject");
    private static final String BY_ID = GRANTS.formatted("id = :person");

    private static final String AREAS_OF_ORGANISATION = """
            select id from area where municipality_id = :organisation
            union
            select area_id from area_party where organisation_id = :organisation
            """;

    private final Session database;

    ActorRepository(Session database) {
        this.database = database;
    }

    Optional<Person> find(String issuer, String subject) {
        return PlainQuery.of(database, "select id, name from person where issuer = :issuer and subject = :subject")
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst()
                .map(ActorRepository::person);
    }

    Person add(String issuer, String subject, String name, String email, boolean emailVerified, Instant now) {
        database.createNativeQuery("""
                        insert into person (id, issuer, subject, name, email, email_verified, created_at)
                        values (:id, :issuer, :subject, :name, :email, :emailVerified, :now)
                        on conflict (issuer, subject) do nothing
                        """)
                .setParameter("id", Generators.timeBasedEpochGenerator().generate())
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("email", email, String.class)
                .setParameter("emailVerified", emailVerified)
                .setParameter("now", now)
                .executeUpdate();
        return find(issuer, subject).orElseThrow();
    }

    Person refresh(UUID person, String name, String email, boolean emailVerified) {
        database.createNativeQuery("""
                        update person set name = :name, email = :email, email_verified = :emailVerified
                        where id = :id and (name, email, email_verified) is distinct from (:name, :email, :emailVerified)
                        """)
                .setParameter("id", person)
                .setParameter("name", name)
                .setParameter("email", email, String.class)
                .setParameter("emailVerified", emailVerified)
                .executeUpdate();
        return new Person(person, name);
    }

    /** A person that was met before, with what is granted today. */
    Optional<KnownPerson> known(String issuer, String subject, LocalDate today) {
        var rows = PlainQuery.of(database, BY_SUBJECT)
                .setParameter("issuer", issuer)
                .setParameter("subject", subject)
                .setParameter("today", today)
                .getResultStream()
                .toList();
        return rows.stream()
                .findFirst()
                .map(row -> new Person(row.get("person_id", UUID.class), row.get("person_name", String.class)))
                .map(person -> new KnownPerson(person, grants(rows.stream())));
    }

    List<Grant> grantsOf(UUID person, LocalDate today) {
        return grants(PlainQuery.of(database, BY_ID)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultStream());
    }

    private static List<Grant> grants(Stream<Tuple> rows) {
        return rows.filter(row -> row.get("role") != null)
                .map(ActorRepository::grant)
                .distinct()
                .toList();
    }

    Optional<RegisteredClient> findServiceClient(String issuer, String clientId) {
        return PlainQuery.of(database, """
                        select c.organisation_id, o.kind, c.scopes
                        from service_client c join organisation o on o.id = c.organisation_id
                        where c.issuer = :issuer and c.client_id = :clientId
                        """)
                .setParameter("issuer", issuer)
                .setParameter("clientId", clientId)
                .getResultStream()
                .findFirst()
                .map(ActorRepository::client);
    }

    List<UUID> areasOf(UUID organisation) {
        return database.createNativeQuery(AREAS_OF_ORGANISATION, UUID.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    private static Person person(Tuple row) {
        return new Person(row.get("id", UUID.class), row.get("name", String.class));
    }

    private static Grant grant(Tuple row) {
        return new Grant(
                Role.valueOf(row.get("role", String.class)),
                row.get("organisation_id", UUID.class),
                OrganisationKind.valueOf(row.get("kind", String.class)),
                row.get("department_id", UUID.class),
                row.get("area_id", UUID.class),
                row.get("deputised", Boolean.class));
    }

    private static RegisteredClient client(Tuple row) {
        return new RegisteredClient(
                row.get("organisation_id", UUID.class),
                OrganisationKind.valueOf(row.get("kind", String.class)),
                row.get("scopes", String[].class));
    }

    record KnownPerson(Person person, List<Grant> grants) {}

    record RegisteredClient(UUID organisationId, OrganisationKind organisationKind, String[] scopes) {}
}
