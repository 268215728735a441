package nl.veiligecentra.incident;

import java.util.UUID;

/**
 * Fired in the transaction of every change of a report; {@code version} orders the changes of one report.
 *
 * @param amongPartners only who reads what partners write to each other may notice it
 * @param leftOrganisation with whom it lay until this change; {@code null} when it lies where it lay
 */
public record IncidentChanged(UUID incidentId, UUID areaId, int version, boolean amongPartners, UUID leftOrganisation) {

    public IncidentChanged(UUID incidentId, UUID areaId, int version) {
        this(incidentId, areaId, version, false, null);
    }
}
