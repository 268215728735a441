package nl.veiligecentra.incident;

import nl.veiligecentra.shared.geo.Point;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * The reports of a part of the map, in groups of what lies close together at that zoom.
 *
 * @param complete false when there are more than were looked at: then of each area the newest ones
 */
@Schema(requiredProperties = {"items", "complete"})
public record IncidentClusters(List<Cluster> items, boolean complete) {

    /**
     * @param point the middle of the reports in it; of what the caller has the shared view of, the middle of the street or
     *     of the area
     * @param bbox around them, as the list takes it
     * @param incidentId of a group of one
     */
    @Schema(
            name = "IncidentCluster",
            requiredProperties = {"amount", "point", "bbox"})
    public record Cluster(int amount, Point point, String bbox, UUID incidentId) {}
}
