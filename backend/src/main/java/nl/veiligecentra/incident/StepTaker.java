package nl.veiligecentra.incident;

import java.util.UUID;

/**
 * Who takes a step, and for whom.
 *
 * @param personId {@code null} for a link in a mail or a script
 * @param reporter as who reported it
 */
record StepTaker(UUID personId, UUID organisationId, UUID departmentId, boolean reporter) {}
