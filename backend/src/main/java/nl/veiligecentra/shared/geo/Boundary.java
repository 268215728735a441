package nl.veiligecentra.shared.geo;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/** The outline of an area, prepared for being asked often. The edge itself is inside. */
public final class Boundary {

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Projection projection;
    private final PreparedGeometry outline;

    private Boundary(Projection projection, Geometry outline) {
        this.projection = projection;
        this.outline = PreparedGeometryFactory.prepare(outline);
    }

    /** Refuses an outline that crosses itself or whose holes lie outside it. */
    public static Boundary of(Polygon polygon) {
        var projection = Projection.around(polygon.coordinates().get(0).get(0));
        var rings = polygon.coordinates().stream()
                .map(ring -> GEOMETRY.createLinearRing(projection.allToMetres(ring)))
                .toList();
        var holes = rings.subList(1, rings.size()).toArray(LinearRing[]::new);
        var outline = GEOMETRY.createPolygon(rings.get(0), holes);
        if (!outline.isValid()) {
            throw new IllegalArgumentException("A boundary does not cross itself");
        }
        return new Boundary(projection, outline);
    }

    public boolean contains(Point point) {
        return outline.covers(inMetres(point));
    }

    /** Whether the point is inside, or outside by no more than the given metres. */
    public boolean containsWithin(Point point, double metres) {
        return outline.getGeometry().isWithinDistance(inMetres(point), metres);
    }

    private Geometry inMetres(Point point) {
        return GEOMETRY.createPoint(projection.toMetres(point.coordinates()));
    }
}
