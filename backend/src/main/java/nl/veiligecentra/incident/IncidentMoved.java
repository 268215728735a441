package nl.veiligecentra.incident;

import java.util.UUID;

/**
 * Fired in the transaction of every step in the life of a report, the report itself included.
 *
 * @param version of the report after it: there is one such step for each
 * @param byPerson who took it; {@code null} for what a link in a mail, a script or time did
 * @param step what was asked for; its {@code from} is {@code null} for the report itself
 */
public record IncidentMoved(UUID incidentId, UUID areaId, int version, UUID byPerson, MoveIncident step) {}
