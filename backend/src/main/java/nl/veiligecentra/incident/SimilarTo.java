package nl.veiligecentra.incident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

/** What is about to be reported: its kind, and where (WGS84 degrees). */
public record SimilarTo(
        @RestQuery @NotNull UUID area,
        @RestQuery @NotNull @Size(max = 60) String category,
        @RestQuery @NotNull @Min(-180) @Max(180) Double lon,
        @RestQuery @NotNull @Min(-90) @Max(90) Double lat) {}
