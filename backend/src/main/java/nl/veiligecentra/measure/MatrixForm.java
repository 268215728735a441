package nl.veiligecentra.measure;

import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestQuery;

/** @param format as what: the same as {@code Accept} says */
public record MatrixForm(
        @RestQuery @Pattern(regexp = "json|pdf|xlsx") String format) {}
