package nl.veiligecentra.incident;

import java.util.UUID;

/** Fired in the transaction of every change of a report; {@code version} orders the changes of one report. */
public record IncidentChanged(UUID incidentId, UUID areaId, int version) {}
