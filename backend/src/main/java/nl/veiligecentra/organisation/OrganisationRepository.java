package nl.veiligecentra.organisation;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.shared.paging.Cursor;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class OrganisationRepository {

    private static final String TAKING_PART = """
            from organisation o
            where (exists (
                select 1 from area a
                where a.id = any(:areas) and (o.area_id = a.id or a.municipality_id = o.id
                    or exists (select 1 from area_party p where p.area_id = a.id and p.organisation_id = o.id)
                    or exists (
                        select 1 from membership m
                        where m.organisation_id = o.id
                            and (m.area_id = a.id or m.municipality_id = a.municipality_id or m.scope = 'PLATFORM'))))
                or :nowhereYet and o.area_id is null
                    and not exists (select 1 from area a where a.municipality_id = o.id)
                    and not exists (select 1 from area_party p where p.organisation_id = o.id)
                    and not exists (select 1 from membership m where m.organisation_id = o.id))
            """;

    private static final String SELECT = "select o.id, o.version, o.name, o.kind " + TAKING_PART;

    private final Session database;

    OrganisationRepository(Session database) {
        this.database = database;
    }

    List<OrganisationDetails> page(Reading reading, Cursor after, int rows) {
        var afterwards = after == null ? "" : " and (o.name, o.id) > (:name, :id)";
        var query = database.createNativeQuery(SELECT + afterwards + " order by o.name, o.id limit :rows", Tuple.class)
                .setParameter("areas", reading.areas().array())
                .setParameter("nowhereYet", reading.nowhereYet())
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("name", after.value()).setParameter("id", after.id());
        }
        return withDepartments(query.getResultList());
    }

    Optional<OrganisationDetails> find(Reading reading, UUID id) {
        var rows = database.createNativeQuery(SELECT + " and o.id = :id", Tuple.class)
                .setParameter("areas", reading.areas().array())
                .setParameter("nowhereYet", reading.nowhereYet())
                .setParameter("id", id)
                .getResultList();
        return withDepartments(rows).stream().findFirst();
    }

    Optional<OrganisationDetails> findNamed(UUID areaId, String name) {
        var rows = database.createNativeQuery(
                        SELECT + " and lower(o.name) = lower(:name) order by o.created_at, o.id limit 1", Tuple.class)
                .setParameter("areas", new UUID[] {areaId})
                .setParameter("nowhereYet", false)
                .setParameter("name", name)
                .getResultList();
        return withDepartments(rows).stream().findFirst();
    }

    void add(UUID id, AddOrganisation request, Instant now) {
        database.createNativeQuery("""
                        insert into organisation (id, name, kind, area_id, created_at)
                        values (:id, :name, :kind, :area, :now)
                        """)
                .setParameter("id", id)
                .setParameter("name", request.name().strip())
                .setParameter("kind", request.kind().name())
                .setParameter("area", request.areaId(), UUID.class)
                .setParameter("now", now)
                .executeUpdate();
    }

    void addDepartment(UUID id, UUID organisation, AddDepartment request) {
        database.createNativeQuery("""
                        insert into department (id, organisation_id, code, name) values (:id, :organisation, :code, :name)
                        """)
                .setParameter("id", id)
                .setParameter("organisation", organisation)
                .setParameter("code", request.code())
                .setParameter("name", request.name().strip())
                .executeUpdate();
    }

    /** The organisation that runs the product itself, made when there is none yet. */
    UUID platform(Instant now) {
        return database.createNativeQuery(
                        "select id from organisation where kind = 'PLATFORM' order by created_at, id limit 1",
                        UUID.class)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    var id = Generators.timeBasedEpochGenerator().generate();
                    database.createNativeQuery("""
                                    insert into organisation (id, name, kind, created_at)
                                    values (:id, 'Veilige Centra', 'PLATFORM', :now)
                                    """)
                            .setParameter("id", id)
                            .setParameter("now", now)
                            .executeUpdate();
                    return id;
                });
    }

    private List<OrganisationDetails> withDepartments(List<Tuple> rows) {
        var departments =
                departments(rows.stream().map(row -> row.get("id", UUID.class)).toArray(UUID[]::new));
        return rows.stream()
                .map(row -> new OrganisationDetails(
                        row.get("id", UUID.class),
                        row.get("version", Integer.class),
                        row.get("name", String.class),
                        OrganisationKind.valueOf(row.get("kind", String.class)),
                        departments.getOrDefault(row.get("id", UUID.class), List.of())))
                .toList();
    }

    private Map<UUID, List<DepartmentDetails>> departments(UUID[] organisations) {
        return database.createNativeQuery("""
                        select id, organisation_id, name from department
                        where organisation_id = any(:organisations) order by name, id
                        """, Tuple.class)
                .setParameter("organisations", organisations)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("organisation_id", UUID.class),
                        Collectors.mapping(
                                row -> new DepartmentDetails(row.get("id", UUID.class), row.get("name", String.class)),
                                Collectors.toList())));
    }

    /** @param nowhereYet also those that take part in no area at all */
    record Reading(PermittedAreas areas, boolean nowhereYet) {

        Reading narrowedTo(UUID area) {
            return area == null ? this : new Reading(areas.narrowedTo(area), false);
        }
    }
}
