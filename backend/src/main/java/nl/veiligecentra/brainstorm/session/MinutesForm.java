package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.Pattern;
import org.jboss.resteasy.reactive.RestQuery;

/** @param format as what: the same as {@code Accept} says */
public record MinutesForm(
        @RestQuery @Pattern(regexp = "json|pdf") String format) {}
