package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;

/** Why the caller needs to know; logged. */
public record ReadReporter(@RestQuery @NotNull ReporterReadReason reason) {}
