package nl.veiligecentra.brainstorm.group;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record SeatCandidateFilter(@RestQuery UUID organisationId) {}
