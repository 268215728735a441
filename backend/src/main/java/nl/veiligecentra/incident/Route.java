package nl.veiligecentra.incident;

import java.util.UUID;

/** With whom a report lies, and who is informed of it without having to do something. */
record Route(UUID organisationId, UUID departmentId, UUID informedOrganisationId) {}
