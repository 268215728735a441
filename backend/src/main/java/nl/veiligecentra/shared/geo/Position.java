package nl.veiligecentra.shared.geo;

import java.util.List;
import java.util.Objects;

/** One position of GeoJSON, [longitude, latitude], checked. */
final class Position {

    private Position() {}

    static List<Double> checked(List<Double> position) {
        if (position == null || position.size() != 2 || position.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("A position is [longitude, latitude]");
        }
        requireWithin(180, position.get(0), "Longitude");
        requireWithin(90, position.get(1), "Latitude");
        return List.copyOf(position);
    }

    static List<List<Double>> checked(List<List<Double>> positions, int atLeast) {
        if (positions == null || positions.size() < atLeast) {
            throw new IllegalArgumentException("At least " + atLeast + " positions are needed");
        }
        return positions.stream().map(Position::checked).toList();
    }

    static void requireWithin(double limit, double degrees, String name) {
        if (!(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(name + " lies between -" + (int) limit + " and " + (int) limit);
        }
    }
}
