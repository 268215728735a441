package nl.veiligecentra.area;

import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.shared.geo.Boundary;
import nl.veiligecentra.shared.geo.Point;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An area as reporting needs it: its outline, prepared for being asked often, and its streets. */
public record AreaPlaces(AreaReference area, Point middle, Boundary boundary, List<Street> streets) {

    public Optional<Street> street(UUID id) {
        return streets.stream().filter(street -> street.id().equals(id)).findFirst();
    }
}
