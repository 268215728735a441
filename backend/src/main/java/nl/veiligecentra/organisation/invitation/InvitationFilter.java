package nl.veiligecentra.organisation.invitation;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record InvitationFilter(@RestQuery UUID area) {}
