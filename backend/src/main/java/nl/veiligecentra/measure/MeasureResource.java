package nl.veiligecentra.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/measures")
@Tag(name = "measures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeasureResource {

    private final MeasureService measures;
    private final MeasureHandling handling;
    private final MeasureHistory history;

    MeasureResource(MeasureService measures, MeasureHandling handling, MeasureHistory history) {
        this.measures = measures;
        this.handling = handling;
        this.history = history;
    }

    @GET
    public Page<MeasureSummary> list(@BeanParam MeasureFilter filter, @BeanParam PageRequest page) {
        return measures.list(filter, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = MeasureDetails.class,
            responseCode = "201",
            responseDescription = "Proposed; it is agreed when its owner says yes.")
    public MeasureDetails propose(@RestHeader("Idempotency-Key") IdempotencyKey key, ProposeMeasure request) {
        return measures.propose(key, request);
    }

    @GET
    @Path("/{id}")
    public MeasureDetails get(@RestPath UUID id) {
        return measures.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public MeasureDetails change(
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditMeasure.class)))
                    MergePatch<EditMeasure> patch) {
        return measures.change(id, version, patch);
    }

    @POST
    @Path("/{id}/transitions")
    public MeasureDetails move(@RestPath UUID id, MoveMeasure step) {
        return handling.move(id, step);
    }

    @PUT
    @Path("/{id}/fire-advice")
    public MeasureDetails advise(@RestPath UUID id, GiveFireAdvice advice) {
        return handling.advise(id, advice);
    }

    @POST
    @Path("/{id}/progress")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = MeasureDetails.class,
            responseCode = "201",
            responseDescription = "The measure with the note in it.")
    public MeasureDetails writeProgress(
            @RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key, WriteProgress request) {
        return measures.writeProgress(id, key, request);
    }

    @PUT
    @Path("/{id}/incidents/{incidentId}")
    public void link(@RestPath UUID id, @RestPath UUID incidentId) {
        measures.link(id, incidentId);
    }

    @DELETE
    @Path("/{id}/incidents/{incidentId}")
    public void unlink(@RestPath UUID id, @RestPath UUID incidentId) {
        measures.unlink(id, incidentId);
    }

    @GET
    @Path("/{id}/history")
    public Page<CellChange> history(@RestPath UUID id) {
        return Page.all(history.of(id));
    }
}
