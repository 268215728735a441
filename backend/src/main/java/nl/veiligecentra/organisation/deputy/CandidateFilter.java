package nl.veiligecentra.organisation.deputy;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

public record CandidateFilter(@RestQuery @NotNull UUID area) {}
