package nl.veiligecentra.organisation.deputy;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** Somebody who may stand in: of the same organisation, or with the same role in that area. */
@Schema(requiredProperties = {"personId", "name", "organisation"})
public record Candidate(UUID personId, String name, Reference organisation) {}
