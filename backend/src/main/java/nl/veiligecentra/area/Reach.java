package nl.veiligecentra.area;

import nl.veiligecentra.shared.geo.BoundingBox;
import nl.veiligecentra.shared.geo.Polygon;

/** The box around an area within which a report can lie: its outline and 250 m around it. */
final class Reach {

    // 250 m in degrees, at the latitude of the Netherlands and a little more
    private static final double LATITUDE_MARGIN = 0.0025;
    private static final double LONGITUDE_MARGIN = 0.0040;

    private Reach() {}

    static BoundingBox of(Polygon boundary) {
        var outer = boundary.coordinates().get(0);
        var longitudes = outer.stream().mapToDouble(position -> position.get(0)).summaryStatistics();
        var latitudes = outer.stream().mapToDouble(position -> position.get(1)).summaryStatistics();
        return new BoundingBox(
                Math.max(-180, longitudes.getMin() - LONGITUDE_MARGIN),
                Math.max(-90, latitudes.getMin() - LATITUDE_MARGIN),
                Math.min(180, longitudes.getMax() + LONGITUDE_MARGIN),
                Math.min(90, latitudes.getMax() + LATITUDE_MARGIN));
    }
}
