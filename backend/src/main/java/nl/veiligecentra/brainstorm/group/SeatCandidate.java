package nl.veiligecentra.brainstorm.group;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** Somebody who may sit at the table for this organisation, or stand in. */
@Schema(requiredProperties = {"personId", "name", "organisationId"})
public record SeatCandidate(UUID personId, String name, UUID organisationId) {}
