package nl.veiligecentra.organisation;

import java.util.UUID;

/** An area by its id and by the slug that stands in addresses. */
public record AreaReference(UUID id, String slug, String name) {}
