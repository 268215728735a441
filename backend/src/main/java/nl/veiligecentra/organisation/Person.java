package nl.veiligecentra.organisation;

import java.util.UUID;

/** Somebody, or a system, that acts: as much of them as other features need to know. */
public record Person(UUID id, String name) {}
