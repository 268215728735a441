package nl.veiligecentra.shared.geo;

import org.locationtech.jts.geom.Coordinate;

import java.util.List;

/** Degrees to metres around one place (equirectangular): straight lines stay straight, good for some ten kilometres. */
record Projection(Point centre) {

    static Projection around(List<Double> position) {
        return new Projection(new Point(position));
    }

    Coordinate toMetres(List<Double> position) {
        return new Coordinate(
                (position.get(0) - centre.lon()) * metresPerDegreeOfLongitude(),
                (position.get(1) - centre.lat()) * Earth.METRES_PER_DEGREE);
    }

    Coordinate[] allToMetres(List<List<Double>> positions) {
        return positions.stream().map(this::toMetres).toArray(Coordinate[]::new);
    }

    Point toPoint(Coordinate metres) {
        return Point.at(
                centre.lon() + metres.x / metresPerDegreeOfLongitude(),
                centre.lat() + metres.y / Earth.METRES_PER_DEGREE);
    }

    private double metresPerDegreeOfLongitude() {
        return Earth.METRES_PER_DEGREE * Math.cos(Math.toRadians(centre.lat()));
    }
}
