package nl.veiligecentra.measure;

import jakarta.validation.constraints.NotNull;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which agreements.
 *
 * @param from of which the agreed date is that day or later; two years ago when nothing is said
 * @param until of which the agreed date is that day or earlier
 */
public record AgreementFilter(
        @RestQuery @NotNull UUID area,
        @RestQuery LocalDate from,
        @RestQuery LocalDate until) {}
