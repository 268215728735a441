package nl.veiligecentra.organisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/** An area by its id and by the slug that stands in addresses. */
@Schema(requiredProperties = {"id", "slug", "name"})
public record AreaReference(UUID id, String slug, String name) {}
