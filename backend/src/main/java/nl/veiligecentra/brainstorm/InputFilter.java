package nl.veiligecentra.brainstorm;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.List;
import java.util.UUID;

/**
 * Which inputs.
 *
 * @param mine only what the caller wrote, or only what they did not
 * @param supported only what the caller supports, or only what they do not
 * @param q words of which the text must have all
 * @param sort {@code -submittedOn} when nothing is said
 */
public record InputFilter(
        @RestQuery UUID area,
        @RestQuery List<InputAbout> about,
        @RestQuery List<InputKind> kind,
        @RestQuery List<InputTopic> topic,
        @RestQuery List<InputStatus> status,
        @RestQuery Boolean mine,
        @RestQuery Boolean supported,
        @RestQuery @Size(min = 2, max = 100) String q,

        @RestQuery @Pattern(regexp = "-submittedOn|-supports")
        String sort,

        @RestQuery Boolean count) {

    static final InputFilter ALL = new InputFilter(null, null, null, null, null, null, null, null, null, null);
}
