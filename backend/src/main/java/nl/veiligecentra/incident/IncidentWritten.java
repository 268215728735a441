package nl.veiligecentra.incident;

import java.util.UUID;

/** Fired when somebody writes in the conversation about a report; {@code noteId} is what was written. */
public record IncidentWritten(UUID incidentId, UUID noteId, UUID byPerson, boolean byReporter, WriteUpdate note) {}
