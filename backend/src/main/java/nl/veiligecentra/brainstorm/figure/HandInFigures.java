package nl.veiligecentra.brainstorm.figure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

/** What the document is called; its bytes are the body. */
public record HandInFigures(
        @RestQuery @NotBlank @Size(max = 200) String name) {}
