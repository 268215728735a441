package nl.veiligecentra.organisation.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Recipient;
import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.organisation.Role;
import nl.veiligecentra.organisation.Scope;
import nl.veiligecentra.organisation.membership.MembershipDetails.Holder;
import nl.veiligecentra.shared.paging.Cursor;
import org.hibernate.Session;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class MembershipRepository {

    static final String CURRENT =
            "m.valid_from_date <= :today and (m.valid_until_date is null or m.valid_until_date >= :today)";

    private static final String IN_AREAS = """
            (m.area_id = any(:areas)
                or m.municipality_id in (select municipality_id from area where id = any(:areas)))
            """;

    private static final String SELECT = """
            select m.id, m.version, p.name as person, o.id as organisation_id, o.name as organisation,
                d.id as department_id, d.name as department, m.role, m.scope, a.id as area_id, a.slug, a.name as area,
                g.id as municipality_id, g.name as municipality, m.valid_from_date, m.valid_until_date
            from membership m
                join person p on p.id = m.person_id
                join organisation o on o.id = m.organisation_id
                left join department d on d.id = m.department_id
                left join area a on a.id = m.area_id
                left join organisation g on g.id = m.municipality_id
            where
            """;

    private final Session database;

    MembershipRepository(Session database) {
        this.database = database;
    }

    List<MembershipDetails> page(
            PermittedAreas areas, MembershipFilter filter, LocalDate today, Cursor after, int rows) {
        var sql = new StringBuilder(SELECT + IN_AREAS);
        var parameters = new HashMap<String, Object>(Map.of("areas", areas.array(), "rows", rows));
        if (filter.role() != null) {
            sql.append(" and m.role = :role");
            parameters.put("role", filter.role().name());
        }
        if (filter.current() != null) {
            sql.append(filter.current() ? " and " : " and not ").append("(" + CURRENT + ")");
            parameters.put("today", today);
        }
        if (after != null) {
            sql.append(" and (p.name, m.id) > (:name, :id)");
            parameters.put("name", after.value());
            parameters.put("id", after.id());
        }
        var query = database.createNativeQuery(sql + " order by p.name, m.id limit :rows", Tuple.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().map(MembershipRepository::details).toList();
    }

    Optional<MembershipDetails> details(PermittedAreas areas, UUID id) {
        return database.createNativeQuery(SELECT + IN_AREAS + " and m.id = :id", Tuple.class)
                .setParameter("areas", areas.array())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(MembershipRepository::details);
    }

    MembershipDetails details(UUID id) {
        return details(database.createNativeQuery(SELECT + " m.id = :id", Tuple.class)
                .setParameter("id", id)
                .getSingleResult());
    }

    Optional<Membership> find(PermittedAreas areas, UUID id) {
        return details(areas, id).map(visible -> database.find(Membership.class, visible.id()));
    }

    void add(Membership membership) {
        database.persist(membership);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    boolean isHeld(NewMembership granted, LocalDate today) {
        return database.createNativeQuery("select m.id from membership m where " + CURRENT + """
                         and m.person_id = :person and m.organisation_id = :organisation and m.role = :role
                            and (m.area_id = :area or m.scope = 'PLATFORM')
                        """, UUID.class)
                .setParameter("today", today)
                .setParameter("person", granted.personId())
                .setParameter("organisation", granted.organisationId())
                .setParameter("role", granted.role().name())
                .setParameter("area", granted.areaId())
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    boolean isHeldBy(String email, UUID organisation, Role role, UUID area, LocalDate today) {
        return database.createNativeQuery("""
                        select m.id from membership m join person p on p.id = m.person_id
                        where lower(p.email) = lower(:email) and p.email_verified and m.organisation_id = :organisation
                            and m.role = :role and m.area_id = :area and\s
                        """ + CURRENT, UUID.class)
                .setParameter("email", email)
                .setParameter("organisation", organisation)
                .setParameter("role", role.name())
                .setParameter("area", area)
                .setParameter("today", today)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    /** All areas in which a membership gives something. */
    List<UUID> reach(UUID id) {
        return database.createNativeQuery("""
                        select a.id from area a join membership m
                            on m.area_id = a.id or m.municipality_id = a.municipality_id or m.scope = 'PLATFORM'
                        where m.id = :id
                        """, UUID.class)
                .setParameter("id", id)
                .getResultList();
    }

    List<RoleCount> counts(PermittedAreas areas, LocalDate today) {
        return database.createNativeQuery(
                        "select m.role, cast(count(distinct m.person_id) as integer) as members from membership m where "
                                + IN_AREAS + " and " + CURRENT + " group by m.role order by m.role",
                        Tuple.class)
                .setParameter("areas", areas.array())
                .setParameter("today", today)
                .getResultStream()
                .map(row ->
                        new RoleCount(Role.valueOf(row.get("role", String.class)), row.get("members", Integer.class)))
                .toList();
    }

    List<Recipient> boardAndManagers(List<UUID> areas, UUID except, LocalDate today) {
        return database.createNativeQuery("""
                        select distinct p.email, p.language from membership m join person p on p.id = m.person_id
                        where m.role in ('BOARD', 'MANAGER') and p.email_verified and p.email is not null
                            and p.id <> :except and\s
                        """ + IN_AREAS + " and " + CURRENT + " order by p.email", Tuple.class)
                .setParameter("except", except)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Recipient(
                        row.get("email", String.class), Language.valueOf(row.get("language", String.class))))
                .toList();
    }

    int forgetBefore(LocalDate date, int atMost) {
        return database.createNativeMutationQuery("""
                        delete from membership where id in (
                            select id from membership where valid_until_date < :before
                            order by valid_until_date limit :rows for update skip locked)
                        """)
                .setParameter("before", date)
                .setParameter("rows", atMost)
                .executeUpdate();
    }

    private static MembershipDetails details(Tuple row) {
        var area = row.get("area_id", UUID.class);
        return new MembershipDetails(
                row.get("id", UUID.class),
                row.get("version", Integer.class),
                new Holder(row.get("person", String.class)),
                new Reference(row.get("organisation_id", UUID.class), row.get("organisation", String.class)),
                Reference.orNull(row.get("department_id", UUID.class), row.get("department", String.class)),
                Role.valueOf(row.get("role", String.class)),
                Scope.valueOf(row.get("scope", String.class)),
                area == null
                        ? null
                        : new AreaReference(area, row.get("slug", String.class), row.get("area", String.class)),
                Reference.orNull(row.get("municipality_id", UUID.class), row.get("municipality", String.class)),
                row.get("valid_from_date", LocalDate.class),
                row.get("valid_until_date", LocalDate.class));
    }
}
