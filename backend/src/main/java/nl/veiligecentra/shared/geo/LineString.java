package nl.veiligecentra.shared.geo;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.locationtech.jts.algorithm.Distance;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.linearref.LengthIndexedLine;

import java.util.List;

/** A street. "Hier" is the street with the fewest metres to where somebody stands. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonTypeName("LineString")
@Schema(
        requiredProperties = {"type", "coordinates"},
        properties = @SchemaProperty(name = "type", enumeration = "LineString"))
public record LineString(List<List<Double>> coordinates) {

    public LineString {
        coordinates = Position.checked(coordinates, 2);
    }

    public double metresTo(Point point) {
        var projection = new Projection(point);
        return Distance.pointToSegmentString(
                projection.toMetres(point.coordinates()), projection.allToMetres(coordinates));
    }

    /** Halfway along the line: unlike the centre of gravity it lies on the street, also where that bends. */
    public Point midpoint() {
        var projection = Projection.around(coordinates.get(0));
        var line = new GeometryFactory().createLineString(projection.allToMetres(coordinates));
        return projection.toPoint(new LengthIndexedLine(line).extractPoint(line.getLength() / 2));
    }
}
