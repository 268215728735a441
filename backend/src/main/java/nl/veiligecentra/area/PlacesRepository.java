package nl.veiligecentra.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.shared.geo.Boundary;
import nl.veiligecentra.shared.geo.LineString;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.geo.Polygon;
import nl.veiligecentra.shared.sql.PlainQuery;
import org.hibernate.Session;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a report needs to know about an area. */
@ApplicationScoped
class PlacesRepository {

    private final Session database;
    private final GeoColumns geo;

    PlacesRepository(Session database, GeoColumns geo) {
        this.database = database;
        this.geo = geo;
    }

    /** Only those that exist. */
    Map<UUID, AreaPlaces> places(Collection<UUID> areas) {
        var streets = streetsOf(areas);
        return database.createNativeQuery("""
                        select id, slug, name, cast(boundary as text) as boundary,
                            (min_longitude + max_longitude) / 2 as longitude,
                            (min_latitude + max_latitude) / 2 as latitude
                        from area where id = any(:areas)
                        """, Tuple.class)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> places(row, streets.getOrDefault(row.get("id", UUID.class), List.of())))
                .collect(Collectors.toMap(places -> places.area().id(), places -> places));
    }

    private AreaPlaces places(Tuple row, List<Street> streets) {
        return new AreaPlaces(
                new AreaReference(
                        row.get("id", UUID.class), row.get("slug", String.class), row.get("name", String.class)),
                Point.at(row.get("longitude", Double.class), row.get("latitude", Double.class)),
                Boundary.of(geo.read(row.get("boundary", String.class), Polygon.class)),
                streets);
    }

    private Map<UUID, List<Street>> streetsOf(Collection<UUID> areas) {
        return database.createNativeQuery("""
                        select area_id, id, name, cast(line as text) as line, businesses
                        from street where area_id = any(:areas) order by name, id
                        """, Tuple.class)
                .setParameter("areas", areas.toArray(UUID[]::new))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get("area_id", UUID.class), Collectors.mapping(this::street, Collectors.toList())));
    }

    List<Street> streets(UUID areaId) {
        return PlainQuery.of(database, """
                        select id, name, cast(line as text) as line, businesses
                        from street where area_id = :area order by name, id
                        """)
                .setParameter("area", areaId)
                .getResultStream()
                .map(this::street)
                .toList();
    }

    Optional<Party> party(UUID areaId, String party) {
        return PlainQuery.of(database, """
                        select organisation_id, department_id from area_party where area_id = :area and party = :party
                        """)
                .setParameter("area", areaId)
                .setParameter("party", party)
                .getResultStream()
                .findFirst()
                .map(row -> new Party(row.get("organisation_id", UUID.class), row.get("department_id", UUID.class)));
    }

    /** The term of that very category goes before the one for all categories. */
    Optional<AgreedTerm> term(UUID areaId, UUID organisationId, String category) {
        return PlainQuery.of(database, """
                        select react_within_working_days, finish_within_working_days
                        from agreed_term
                        where area_id = :area and organisation_id = :organisation
                            and (category = :category or category is null)
                        order by category nulls last limit 1
                        """)
                .setParameter("area", areaId)
                .setParameter("organisation", organisationId)
                .setParameter("category", category)
                .getResultStream()
                .findFirst()
                .map(row -> new AgreedTerm(
                        row.get("react_within_working_days", Integer.class),
                        row.get("finish_within_working_days", Integer.class)));
    }

    private Street street(Tuple row) {
        return new Street(
                row.get("id", UUID.class),
                row.get("name", String.class),
                geo.read(row.get("line", String.class), LineString.class),
                row.get("businesses", Integer.class));
    }
}
