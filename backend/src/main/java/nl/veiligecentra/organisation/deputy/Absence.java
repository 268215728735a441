package nl.veiligecentra.organisation.deputy;

import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.organisation.Reference;

import java.util.UUID;

/** Somebody who is away today in one area, and who stands in for them there. */
public record Absence(UUID deputyId, AreaReference area, Reference absent, Reference deputy) {}
