package nl.veiligecentra.incident;

import java.util.UUID;

/**
 * Fired when a report is laid with another party.
 *
 * @param fromOrganisation with whom it lay until then
 */
public record IncidentRouted(UUID incidentId, UUID areaId, UUID fromOrganisation) {}
