package nl.veiligecentra.incident;

import java.util.UUID;

/** Fired when somebody asks the reporter something. */
public record IncidentAsked(UUID incidentId, UUID byPerson, String question) {}
