package nl.veiligecentra.privacy.removal;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

/** @param open only those that wait for a decision, or only those that do not */
public record RemovalFilter(@RestQuery UUID area, @RestQuery Boolean open) {}
