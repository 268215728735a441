package nl.veiligecentra.organisation.membership;

import nl.veiligecentra.organisation.Role;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

/** @param current {@code true}: only those that are valid today; {@code false}: only those that are not */
public record MembershipFilter(
        @RestQuery UUID area,
        @RestQuery Role role,
        @RestQuery Boolean current) {}
