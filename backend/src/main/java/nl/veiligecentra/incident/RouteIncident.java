package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.UUID;

/** With whom it should lie; the note is for partners. */
public record RouteIncident(
        @NotNull UUID organisationId,
        UUID departmentId,
        @Size(min = 1, max = 1000) String note) {}
