package nl.veiligecentra.incident;

import nl.veiligecentra.area.AreaPlaces;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.shared.geo.BoundingBox;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Puts reports where the caller may know them to be, and counts those that lie close together. What the caller has the
 * shared view of lies in the middle of its street; an event in a street of a few shops lies in the middle of the area.
 */
record ClusterQuery(List<AreaPlaces> places, BoundingBox box, double cell, int ofEachArea) {

    /** A degree of latitude is longer than one of longitude; the map of the screen draws both to scale. */
    private static final double LATITUDE_TO_LONGITUDE = 0.61;

    static final String COLUMNS =
            "i.id, i.area_id, i.street_id, i.intake, i.longitude, i.latitude, " + Standing.SEEN_WHOLE + " as whole";

    static String over(String reports) {
        return """
                , middle (area_id, longitude, latitude) as materialized (
                    select * from unnest(cast(:middleAreas as uuid[]), cast(:middleLongitudes as float8[]),
                        cast(:middleLatitudes as float8[]))),
                spot (street_id, longitude, latitude, tells) as materialized (
                    select * from unnest(cast(:spotStreets as uuid[]), cast(:spotLongitudes as float8[]),
                        cast(:spotLatitudes as float8[]), cast(:spotTells as boolean[]))),
                looked as materialized (select n.* from %s),
                located as (
                    select n.id,
                        coalesce(case when n.whole then n.longitude end, s.longitude, m.longitude) as longitude,
                        coalesce(case when n.whole then n.latitude end, s.latitude, m.latitude) as latitude
                    from looked n join middle m on m.area_id = n.area_id
                        left join spot s on s.street_id = n.street_id
                            and (n.whole or n.intake = 'SITUATION' or s.tells))
                select cast(count(*) as integer) as amount, avg(longitude) as longitude, avg(latitude) as latitude,
                    min(longitude) as min_longitude, min(latitude) as min_latitude,
                    max(longitude) as max_longitude, max(latitude) as max_latitude, min(cast(id as text)) as id,
                    exists (select 1 from looked group by area_id having count(*) >= :rows) as is_cut
                from located
                where longitude between :minLon and :maxLon and latitude between :minLat and :maxLat
                group by floor(longitude / :cell), floor(latitude / (:cell * %s))
                order by 1 desc, 8
                """.formatted(reports, LATITUDE_TO_LONGITUDE);
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "middleAreas", places.stream().map(each -> each.area().id()).toArray(UUID[]::new));
        parameters.put(
                "middleLongitudes",
                places.stream().map(each -> each.middle().lon()).toArray(Double[]::new));
        parameters.put(
                "middleLatitudes",
                places.stream().map(each -> each.middle().lat()).toArray(Double[]::new));
        parameters.put("spotStreets", streets().map(Street::id).toArray(UUID[]::new));
        parameters.put(
                "spotLongitudes",
                streets().map(street -> street.centroid().lon()).toArray(Double[]::new));
        parameters.put(
                "spotLatitudes",
                streets().map(street -> street.centroid().lat()).toArray(Double[]::new));
        parameters.put(
                "spotTells",
                streets()
                        .map(street -> street.businesses() >= IncidentPresentation.RECOGNISABLE_BELOW)
                        .toArray(Boolean[]::new));
        parameters.put("minLon", box.minLon());
        parameters.put("maxLon", box.maxLon());
        parameters.put("minLat", box.minLat());
        parameters.put("maxLat", box.maxLat());
        parameters.put("cell", cell);
        parameters.put("rows", ofEachArea);
        return parameters;
    }

    private Stream<Street> streets() {
        return places.stream().flatMap(each -> each.streets().stream());
    }
}
