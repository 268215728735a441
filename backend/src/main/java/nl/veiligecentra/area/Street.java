package nl.veiligecentra.area;

import nl.veiligecentra.shared.geo.LineString;
import nl.veiligecentra.shared.geo.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** A street of an area; {@code businesses} decides whether it may be named in the shared view. */
@Schema(requiredProperties = {"id", "name", "line", "businesses"})
public record Street(UUID id, String name, LineString line, int businesses) {

    public Point centroid() {
        return line.midpoint();
    }
}
