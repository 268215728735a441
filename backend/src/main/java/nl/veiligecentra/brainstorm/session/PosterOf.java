package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record PosterOf(@RestQuery @NotNull UUID area) {}
