package nl.veiligecentra.organisation.deputy;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record DeputyFilter(@RestQuery UUID area) {}
