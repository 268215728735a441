package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Me.MyMembership;
import nl.veiligecentra.organisation.Me.MyOrganisation;
import org.hibernate.Session;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class MeRepository {

    private final Session database;

    MeRepository(Session database) {
        this.database = database;
    }

    Profile profile(UUID person) {
        var row = database.createNativeQuery(
                        "select email, language, digest from person where id = :person", Tuple.class)
                .setParameter("person", person)
                .getSingleResult();
        return new Profile(
                row.get("email", String.class),
                Language.valueOf(row.get("language", String.class)),
                row.get("digest", Boolean.class));
    }

    void change(UUID person, EditMe edited) {
        database.createNativeQuery("update person set language = :language, digest = :digest where id = :person")
                .setParameter("language", edited.language().name())
                .setParameter("digest", edited.digest())
                .setParameter("person", person)
                .executeUpdate();
    }

    List<MyMembership> memberships(UUID person, LocalDate today) {
        return database.createNativeQuery("""
                        select m.id, m.role, m.scope, m.valid_from_date, m.valid_until_date, o.id as organisation_id,
                            o.name as organisation_name, o.kind, d.id as department_id, d.name as department_name,
                            a.id as area_id, a.slug, a.name as area_name, g.id as municipality_id, g.name as municipality_name
                        from membership m
                            join organisation o on o.id = m.organisation_id
                            left join department d on d.id = m.department_id
                            left join area a on a.id = m.area_id
                            left join organisation g on g.id = m.municipality_id
                        where m.person_id = :person and m.valid_from_date <= :today
                            and (m.valid_until_date is null or m.valid_until_date >= :today)
                        order by m.created_at, m.id
                        """, Tuple.class)
                .setParameter("person", person)
                .setParameter("today", today)
                .getResultStream()
                .map(MeRepository::membership)
                .toList();
    }

    List<NamedArea> areas(PermittedAreas areas) {
        return database.createNativeQuery(
                        "select id, slug, name, type from area where id = any(:areas) order by name, id", Tuple.class)
                .setParameter("areas", areas.array())
                .getResultStream()
                .map(row -> new NamedArea(
                        row.get("id", UUID.class),
                        row.get("slug", String.class),
                        row.get("name", String.class),
                        row.get("type", String.class)))
                .toList();
    }

    private static MyMembership membership(Tuple row) {
        var area = row.get("area_id", UUID.class);
        return new MyMembership(
                row.get("id", UUID.class),
                new MyOrganisation(
                        row.get("organisation_id", UUID.class),
                        row.get("organisation_name", String.class),
                        OrganisationKind.valueOf(row.get("kind", String.class))),
                Reference.orNull(row.get("department_id", UUID.class), row.get("department_name", String.class)),
                Role.valueOf(row.get("role", String.class)),
                Scope.valueOf(row.get("scope", String.class)),
                area == null
                        ? null
                        : new AreaReference(area, row.get("slug", String.class), row.get("area_name", String.class)),
                Reference.orNull(row.get("municipality_id", UUID.class), row.get("municipality_name", String.class)),
                date(row, "valid_from_date"),
                date(row, "valid_until_date"));
    }

    private static LocalDate date(Tuple row, String column) {
        return row.get(column) instanceof Date date ? date.toLocalDate() : row.get(column, LocalDate.class);
    }

    record Profile(String email, Language language, boolean digest) {}

    record NamedArea(UUID id, String slug, String name, String type) {}
}
