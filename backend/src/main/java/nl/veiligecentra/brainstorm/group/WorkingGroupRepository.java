package nl.veiligecentra.brainstorm.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.brainstorm.group.EditWorkingGroup.EditSeat;
import nl.veiligecentra.brainstorm.group.WorkingGroup.Party;
import nl.veiligecentra.brainstorm.group.WorkingGroup.Seat;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.shared.paging.Cursor;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class WorkingGroupRepository {

    private static final String SELECT =
            "select g.id, g.version, g.area_id from working_group g where g.area_id = any(:areas)";

    private static final String TAKING_PART = """
            select o.id from organisation o
            where o.id = any(:organisations) and o.kind not in ('PLATFORM', 'CERTIFYING_BODY')
                and (exists (select 1 from area_party p where p.organisation_id = o.id and p.area_id = :area)
                    or exists (select 1 from membership m join area a on a.id = :area
                        where m.organisation_id = o.id and (m.area_id = a.id or m.municipality_id = a.municipality_id)))
            """;

    private final Session database;

    WorkingGroupRepository(Session database) {
        this.database = database;
    }

    List<Head> page(PermittedAreas areas, Cursor after, int rows) {
        var further = after == null ? "" : " and g.id > :after";
        var query = PlainQuery.of(database, SELECT + further + " order by g.id limit :rows")
                .setParameter("areas", areas.array())
                .setParameter("rows", rows);
        if (after != null) {
            query.setParameter("after", after.id());
        }
        return query.getResultStream().map(Head::of).toList();
    }

    Optional<Head> find(PermittedAreas areas, UUID id) {
        return PlainQuery.of(database, SELECT + " and g.id = :id")
                .setParameter("areas", areas.array())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(Head::of);
    }

    /** @return in the order of the table, by group */
    Map<UUID, List<Seat>> seats(Collection<UUID> groups) {
        return PlainQuery.of(database, """
                        select s.group_id, s.id, s.function, s.chairs, s.person_id, p.name as person_name, s.deputy_person_id,
                            d.name as deputy_name, o.id as organisation_id, o.name, o.kind
                        from working_group_seat s join organisation o on o.id = s.organisation_id
                            left join person p on p.id = s.person_id left join person d on d.id = s.deputy_person_id
                        where s.group_id = any(:groups) order by s.group_id, s.position
                        """)
                .setParameter("groups", groups.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("group_id", UUID.class),
                        Collectors.mapping(WorkingGroupRepository::seat, Collectors.toList())));
    }

    /** @return {@code false} when the area has one */
    boolean add(UUID id, UUID area, Instant now) {
        return PlainQuery.of(database, """
                        insert into working_group (id, area_id, created_at) values (:id, :area, :now)
                        on conflict (area_id) do nothing
                        """)
                        .setParameter("id", id)
                        .setParameter("area", area)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    /** Locked until the transaction ends. */
    int holdVersion(UUID id) {
        return PlainQuery.of(database, "select version from working_group where id = :id for update")
                .setParameter("id", id)
                .getResultStream()
                .map(row -> row.get("version", Integer.class))
                .findFirst()
                .orElseThrow();
    }

    void replace(UUID id, List<EditSeat> seats) {
        PlainQuery.of(database, "delete from working_group_seat where group_id = :id")
                .setParameter("id", id)
                .executeUpdate();
        for (int position = 0; position < seats.size(); position++) {
            add(id, position, seats.get(position));
        }
        PlainQuery.of(database, "update working_group set version = version + 1 where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    Set<UUID> takingPart(UUID area, Set<UUID> organisations) {
        return PlainQuery.of(database, TAKING_PART)
                .setParameter("area", area)
                .setParameter("organisations", organisations.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> row.get("id", UUID.class))
                .collect(Collectors.toSet());
    }

    private void add(UUID group, int position, EditSeat seat) {
        PlainQuery.of(database, """
                        insert into working_group_seat (id, group_id, position, organisation_id, function, chairs, person_id,
                            deputy_person_id)
                        values (:id, :group, :position, :organisation, :function, :chairs, cast(:person as uuid),
                            cast(:deputy as uuid))
                        """)
                .setParameter("id", seat.id() == null ? UUID.randomUUID() : seat.id())
                .setParameter("group", group)
                .setParameter("position", position)
                .setParameter("organisation", seat.organisationId())
                .setParameter("function", seat.function())
                .setParameter("chairs", seat.chairs())
                .setParameter("person", seat.personId())
                .setParameter("deputy", seat.deputyPersonId())
                .executeUpdate();
    }

    private static Seat seat(Tuple row) {
        var person = row.get("person_id", UUID.class);
        var deputy = row.get("deputy_person_id", UUID.class);
        var party = new Party(
                row.get("organisation_id", UUID.class),
                row.get("name", String.class),
                OrganisationKind.valueOf(row.get("kind", String.class)));
        return new Seat(
                row.get("id", UUID.class),
                party,
                row.get("function", String.class),
                row.get("chairs", Boolean.class),
                person,
                row.get("person_name", String.class),
                deputy,
                row.get("deputy_name", String.class),
                person != null,
                deputy != null);
    }

    record Head(UUID id, int version, UUID areaId) {

        private static Head of(Tuple row) {
            return new Head(
                    row.get("id", UUID.class), row.get("version", Integer.class), row.get("area_id", UUID.class));
        }
    }
}
