package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.measure.MeasureSummary;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/brainstorm-sessions/{id}/agenda-items/{itemId}")
@Tag(name = "brainstorm-sessions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class OutcomeResource {

    private final NoteTaking notes;

    OutcomeResource(NoteTaking notes) {
        this.notes = notes;
    }

    @PATCH
    @Path("/outcome")
    @Consumes(MergePatch.MEDIA_TYPE)
    public AgendaItemDetails write(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditOutcome.class)))
                    MergePatch<EditOutcome> patch) {
        return notes.write(id, itemId, version, patch);
    }

    @POST
    @Path("/measures")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = MeasureSummary.class,
            responseCode = "201",
            responseDescription = "In the matrix; agreed where its owner was there and said yes.")
    public MeasureSummary propose(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @RestHeader("Idempotency-Key") IdempotencyKey key,
            ProposeInSession request) {
        return notes.propose(id, itemId, key, request);
    }

    @PUT
    @Path("/measures/{measureId}")
    public void link(@RestPath UUID id, @RestPath UUID itemId, @RestPath UUID measureId) {
        notes.link(id, itemId, measureId);
    }

    @DELETE
    @Path("/measures/{measureId}")
    public void unlink(@RestPath UUID id, @RestPath UUID itemId, @RestPath UUID measureId) {
        notes.unlink(id, itemId, measureId);
    }
}
