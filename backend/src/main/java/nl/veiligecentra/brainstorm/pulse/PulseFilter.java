package nl.veiligecentra.brainstorm.pulse;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record PulseFilter(@RestQuery UUID area) {}
