package nl.veiligecentra.organisation;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

/** Which organisations: those that take part in one area, or in all of the caller's areas. */
public record OrganisationFilter(@RestQuery UUID area) {}
