package nl.veiligecentra.brainstorm.figure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
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

@Path("/figure-requests")
@Tag(name = "figure-requests")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class FigureResource {

    private final FigureService figures;

    FigureResource(FigureService figures) {
        this.figures = figures;
    }

    @GET
    public Page<FigureRequest> list(@BeanParam FigureFilter filter, @BeanParam PageRequest page) {
        return figures.list(filter, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = FigureRequest.class, responseCode = "201", responseDescription = "Asked.")
    public FigureRequest ask(@RestHeader("Idempotency-Key") IdempotencyKey key, AskFigures request) {
        return figures.ask(key, request);
    }

    @GET
    @Path("/{id}")
    public FigureRequest get(@RestPath UUID id) {
        return figures.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public FigureRequest change(
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditFigureRequest.class)))
                    MergePatch<EditFigureRequest> patch) {
        return figures.change(id, version, patch);
    }

    @POST
    @Path("/{id}/transitions")
    public FigureRequest move(@RestPath UUID id, MoveFigureRequest step) {
        return figures.move(id, step);
    }
}
