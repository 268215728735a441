package nl.veiligecentra.incident;

import java.util.UUID;

/** That a report changed, kept under {@code id}: whether it exists for somebody is asked later. */
public record ChangeNotice(UUID id, UUID incidentId, UUID areaId, boolean amongPartners, UUID leftOrganisation) {}
