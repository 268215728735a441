package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Reference;
import org.hibernate.Session;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Writes a new area, and who the parties are. */
@ApplicationScoped
class AreaAdditionRepository {

    private final Session database;
    private final GeoColumns geo;

    AreaAdditionRepository(Session database, GeoColumns geo) {
        this.database = database;
        this.geo = geo;
    }

    void add(UUID id, String slug, AddArea area, String controller, Instant now) {
        var reach = Reach.of(area.boundary());
        database.createNativeMutationQuery("""
                        insert into area (id, slug, name, type, municipality_id, controller, boundary,
                            min_longitude, min_latitude, max_longitude, max_latitude, created_at)
                        values (:id, :slug, :name, :type, :municipality, :controller, cast(:boundary as jsonb),
                            :minLon, :minLat, :maxLon, :maxLat, :now)
                        """)
                .setParameter("id", id)
                .setParameter("slug", slug)
                .setParameter("name", area.name().strip())
                .setParameter("type", area.type().name())
                .setParameter("municipality", area.municipalityId())
                .setParameter("controller", controller)
                .setParameter("boundary", geo.write(area.boundary()))
                .setParameter("minLon", reach.minLon())
                .setParameter("minLat", reach.minLat())
                .setParameter("maxLon", reach.maxLon())
                .setParameter("maxLat", reach.maxLat())
                .setParameter("now", now)
                .executeUpdate();
        area.parties().forEach(party -> add(id, party));
    }

    void replaceParties(UUID area, List<AddArea.Entry> parties) {
        database.createNativeMutationQuery("delete from area_party where area_id = :area")
                .setParameter("area", area)
                .executeUpdate();
        parties.forEach(party -> add(area, party));
    }

    List<AreaParty> parties(UUID area) {
        return database.createNativeQuery("""
                        select p.party, o.id, o.name, d.id as department_id, d.name as department
                        from area_party p
                            join organisation o on o.id = p.organisation_id
                            left join department d on d.id = p.department_id
                        where p.area_id = :area order by p.party
                        """, Tuple.class)
                .setParameter("area", area)
                .getResultStream()
                .map(row -> new AreaParty(
                        PartyName.valueOf(row.get("party", String.class)),
                        new Reference(row.get("id", UUID.class), row.get("name", String.class)),
                        row.get("department_id") == null
                                ? null
                                : new Reference(
                                        row.get("department_id", UUID.class), row.get("department", String.class))))
                .toList();
    }

    private void add(UUID area, AddArea.Entry party) {
        database.createNativeMutationQuery("""
                        insert into area_party (area_id, party, organisation_id, department_id)
                        values (:area, :party, :organisation, :department)
                        """)
                .setParameter("area", area)
                .setParameter("party", party.party().name())
                .setParameter("organisation", party.organisationId())
                .setParameter("department", party.departmentId(), UUID.class)
                .executeUpdate();
    }
}
