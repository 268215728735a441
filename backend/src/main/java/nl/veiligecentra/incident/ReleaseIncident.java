package nl.veiligecentra.incident;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;
import java.util.UUID;

/** What others may see from now on: held text, and photos one by one. */
public record ReleaseIncident(
        Boolean description, @Size(max = 5) List<@NotNull UUID> photoIds) {}
