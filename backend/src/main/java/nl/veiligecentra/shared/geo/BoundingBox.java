package nl.veiligecentra.shared.geo;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Arrays;

/** The part of the map that is on the screen, written as {@code minLon,minLat,maxLon,maxLat}. */
@Schema(type = SchemaType.STRING, examples = "4.160,51.998,4.171,52.005")
public record BoundingBox(double minLon, double minLat, double maxLon, double maxLat) {

    private static final String SHAPE = "A bounding box is minLon,minLat,maxLon,maxLat";
    private static final int SIDES = 4;

    public BoundingBox {
        Position.requireWithin(180, minLon, "Longitude");
        Position.requireWithin(180, maxLon, "Longitude");
        Position.requireWithin(90, minLat, "Latitude");
        Position.requireWithin(90, maxLat, "Latitude");
        if (minLon > maxLon || minLat > maxLat) {
            throw new IllegalArgumentException(SHAPE);
        }
    }

    /** The name by which Jakarta REST recognises a converter of query parameters. */
    public static BoundingBox fromString(String text) {
        var sides = text.split(",", -1);
        if (sides.length != SIDES) {
            throw new IllegalArgumentException(SHAPE);
        }
        var degrees = Arrays.stream(sides).mapToDouble(BoundingBox::degrees).toArray();
        return new BoundingBox(degrees[0], degrees[1], degrees[2], degrees[3]);
    }

    public boolean contains(Point point) {
        return minLon <= point.lon() && point.lon() <= maxLon && minLat <= point.lat() && point.lat() <= maxLat;
    }

    private static double degrees(String side) {
        if (!side.matches("-?\\d{1,3}(\\.\\d{1,15})?")) {
            throw new IllegalArgumentException(SHAPE);
        }
        return Double.parseDouble(side);
    }
}
