package nl.veiligecentra.shared.geo;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

import java.util.List;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonTypeName("Point")
@Schema(
        requiredProperties = {"type", "coordinates"},
        properties = @SchemaProperty(name = "type", enumeration = "Point"))
public record Point(List<Double> coordinates) {

    public Point {
        coordinates = Position.checked(coordinates);
    }

    public static Point at(double lon, double lat) {
        return new Point(List.of(lon, lat));
    }

    public double lon() {
        return coordinates.get(0);
    }

    public double lat() {
        return coordinates.get(1);
    }

    public double metresTo(Point other) {
        return Earth.metresBetween(this, other);
    }
}
