package nl.veiligecentra.shared.geo;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;

import java.util.List;

/** An outer ring, and the holes in it. Whether the rings make a usable outline is checked by {@link Boundary}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonTypeName("Polygon")
@Schema(
        requiredProperties = {"type", "coordinates"},
        properties = @SchemaProperty(name = "type", enumeration = "Polygon"))
public record Polygon(List<List<List<Double>>> coordinates) {

    private static final int POSITIONS_OF_A_TRIANGLE = 4;

    public Polygon {
        if (coordinates == null || coordinates.isEmpty()) {
            throw new IllegalArgumentException("A polygon has an outer ring");
        }
        coordinates = coordinates.stream().map(Polygon::closedRing).toList();
    }

    private static List<List<Double>> closedRing(List<List<Double>> ring) {
        var positions = Position.checked(ring, POSITIONS_OF_A_TRIANGLE);
        if (!positions.get(0).equals(positions.get(positions.size() - 1))) {
            throw new IllegalArgumentException("A ring ends where it starts");
        }
        return positions;
    }
}
