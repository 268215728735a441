package nl.veiligecentra.incident;

import nl.veiligecentra.organisation.Reference;
import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.UUID;

/** One message of the conversation about a report; of the reporter only that it was the reporter. */
@Schema(requiredProperties = {"id", "kind", "audience", "text", "by", "at"})
public record IncidentUpdate(UUID id, UpdateKind kind, Audience audience, String text, Writer by, Instant at)
        implements Identified {

    @Schema(requiredProperties = {"reporter"})
    public record Writer(Reference organisation, boolean reporter) {}
}
