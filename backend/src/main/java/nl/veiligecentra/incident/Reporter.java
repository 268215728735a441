package nl.veiligecentra.incident;

import java.util.UUID;

/** Who sends a report, and for which organisation. */
record Reporter(UUID personId, UUID organisationId) {}
