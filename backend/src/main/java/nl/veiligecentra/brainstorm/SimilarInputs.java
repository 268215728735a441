package nl.veiligecentra.brainstorm;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

/** What is about to be written: where, about whom, and the text as far as it goes. */
public record SimilarInputs(
        @RestQuery @NotNull UUID area,
        @RestQuery @NotNull InputAbout about,
        @RestQuery @NotNull @Size(min = 2, max = 2000) String text) {}
