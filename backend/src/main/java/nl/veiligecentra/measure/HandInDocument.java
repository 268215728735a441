package nl.veiligecentra.measure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What is said of a document that is handed in; its bytes are the body.
 *
 * @param factDate when it happened what the document tells of; today when nothing is said
 * @param replaces the document of which this is a newer revision
 */
public record HandInDocument(
        @RestQuery @NotBlank @Size(max = 200) String name,
        @RestQuery LocalDate factDate,
        @RestQuery UUID replaces) {}
