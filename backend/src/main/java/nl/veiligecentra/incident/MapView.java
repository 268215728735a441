package nl.veiligecentra.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;

/** How far a map is zoomed in: at 0 the world is one tile of 256 pixels, and each step doubles it. */
public record MapView(@RestQuery @NotNull @Min(0) @Max(22) Integer zoom) {

    private static final double WORLD_DEGREES = 360;
    private static final double GROUPS_IN_TILE = 4;

    /** Degrees of longitude that become one group: 64 pixels on the screen. */
    double cell() {
        return WORLD_DEGREES / GROUPS_IN_TILE / (1L << zoom);
    }
}
