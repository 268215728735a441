package nl.veiligecentra.incident;

import java.util.UUID;

/** A report that moved to who stands in. */
record Takeover(UUID deputyId, UUID incidentId) {}
