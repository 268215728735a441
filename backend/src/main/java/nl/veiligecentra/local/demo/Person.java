package nl.veiligecentra.local.demo;

import java.util.UUID;

/** Somebody, and for whom they speak. */
record Person(UUID id, UUID organisationId) {}
