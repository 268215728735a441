package nl.veiligecentra.organisation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.personal.Section;
import org.hibernate.Session;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class DeputyRepository {

    private static final String ALL = """
            select d.id, d.person_id, p.name as person, d.deputy_person_id, s.name as deputy, a.id as area_id, a.slug,
                a.name as area, d.from_date, d.until_date
            from deputy d
                join person p on p.id = d.person_id
                join person s on s.id = d.deputy_person_id
                join area a on a.id = d.area_id
            """;

    private static final String SELECT = ALL + """
            where d.area_id = any(:areas)
                and (d.area_id = any(:seen) or d.person_id = :me or d.deputy_person_id = :me)
            """;

    private static final String CANDIDATES = """
            select distinct on (p.name, p.id) p.id, p.name, o.id as organisation_id, o.name as organisation
            from membership mine
                join membership m on m.organisation_id = mine.organisation_id
                    or (m.role = mine.role and (m.area_id = :area
                        or m.municipality_id = (select municipality_id from area where id = :area)))
                join person p on p.id = m.person_id
                join organisation o on o.id = m.organisation_id
            where mine.person_id = :me and p.id <> :me and mine.role <> 'ADMIN'
                and (mine.area_id = :area
                    or mine.municipality_id = (select municipality_id from area where id = :area))
                and mine.valid_from_date <= :today
                and (mine.valid_until_date is null or mine.valid_until_date >= :today)
                and m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)
            order by p.name, p.id, o.name
            """;

    private final Session database;

    DeputyRepository(Session database) {
        this.database = database;
    }

    List<DeputyDetails> page(Sight sight, Cursor after, int rows) {
        var further = after == null ? "" : " and (d.from_date, d.id) > (:from, :id)";
        var query = database.createNativeQuery(
                        SELECT + further + " order by d.from_date, d.id limit :rows", Tuple.class)
                .setParameter("areas", sight.areas().array())
                .setParameter("seen", sight.everyoneIn().array())
                .setParameter("me", sight.me())
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("from", after.date()).setParameter("id", after.id());
        }
        return query.getResultStream().map(DeputyRepository::details).toList();
    }

    Optional<DeputyDetails> find(Sight sight, UUID id) {
        return database.createNativeQuery(SELECT + " and d.id = :id", Tuple.class)
                .setParameter("areas", sight.areas().array())
                .setParameter("seen", sight.everyoneIn().array())
                .setParameter("me", sight.me())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(DeputyRepository::details);
    }

    List<Candidate> candidates(UUID me, UUID area, LocalDate today) {
        return database.createNativeQuery(CANDIDATES, Tuple.class)
                .setParameter("me", me)
                .setParameter("area", area)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Candidate(
                        row.get("id", UUID.class),
                        row.get("name", String.class),
                        new Reference(row.get("organisation_id", UUID.class), row.get("organisation", String.class))))
                .toList();
    }

    void add(UUID id, NameDeputy named, UUID absent, Instant now) {
        database.createNativeMutationQuery("""
                        insert into deputy (id, area_id, person_id, deputy_person_id, from_date, until_date, named_by, created_at)
                        values (:id, :area, :absent, :deputy, :from, :until, :absent, :now)
                        """)
                .setParameter("id", id)
                .setParameter("area", named.areaId())
                .setParameter("absent", absent)
                .setParameter("deputy", named.personId())
                .setParameter("from", named.fromDate())
                .setParameter("until", named.untilDate())
                .setParameter("now", now)
                .executeUpdate();
    }

    void remove(UUID id) {
        database.createNativeMutationQuery("delete from deputy where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** @param person who is away or stands in; {@code null} for everybody */
    List<Absence> absences(LocalDate today, UUID person) {
        var whose = person == null ? "" : " and :person in (d.person_id, d.deputy_person_id)";
        var query = database.createNativeQuery(
                        ALL + " where :today between d.from_date and d.until_date" + whose + " order by d.id",
                        Tuple.class)
                .setParameter("today", today);
        if (person != null) {
            query.setParameter("person", person);
        }
        return query.getResultStream()
                .map(DeputyRepository::details)
                .map(named -> new Absence(named.id(), named.area(), named.person(), named.deputy()))
                .toList();
    }

    int forgetBefore(LocalDate date, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from deputy where id in (
                            select id from deputy where until_date < :before
                            order by until_date limit :rows for update skip locked)
                        """)
                .setParameter("before", date)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    Section about(UUID person) {
        return Section.of(
                "deputies", database.createNativeQuery("""
                                select d.id, a.name as area, d.from_date, d.until_date, d.person_id = :person as you_are_away,
                                    d.created_at
                                from deputy d join area a on a.id = d.area_id
                                where :person in (d.person_id, d.deputy_person_id) order by d.from_date, d.id
                                """, Tuple.class).setParameter("person", person));
    }

    int erase(UUID person) {
        return database.createNativeMutationQuery(
                        "delete from deputy where person_id = :person or deputy_person_id = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    private static DeputyDetails details(Tuple row) {
        return new DeputyDetails(
                row.get("id", UUID.class),
                new Reference(row.get("person_id", UUID.class), row.get("person", String.class)),
                new Reference(row.get("deputy_person_id", UUID.class), row.get("deputy", String.class)),
                new AreaReference(
                        row.get("area_id", UUID.class), row.get("slug", String.class), row.get("area", String.class)),
                row.get("from_date", LocalDate.class),
                row.get("until_date", LocalDate.class));
    }

    /** In {@code areas} one sees one's own; in {@code everyoneIn} those of all people. */
    record Sight(UUID me, PermittedAreas areas, PermittedAreas everyoneIn) {}
}
