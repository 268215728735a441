package nl.veiligecentra.brainstorm.session;

import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record AnswerFilter(@RestQuery UUID area) {}
