package nl.veiligecentra.brainstorm;

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

@Path("/brainstorm-inputs")
@Tag(name = "brainstorm-inputs")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class InputResource {

    private final InputService inputs;
    private final InputModeration moderation;
    private final InputSupport support;

    InputResource(InputService inputs, InputModeration moderation, InputSupport support) {
        this.inputs = inputs;
        this.moderation = moderation;
        this.support = support;
    }

    @GET
    public Page<InputSummary> list(@BeanParam InputFilter filter, @BeanParam PageRequest page) {
        return inputs.list(filter, page);
    }

    @GET
    @Path("/_similar")
    public Page<InputSummary> similar(@BeanParam SimilarInputs asked) {
        return Page.all(inputs.similar(asked));
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = InputDetails.class,
            responseCode = "201",
            responseDescription = "Submitted; others read it once it is accepted.")
    public InputDetails submit(@RestHeader("Idempotency-Key") IdempotencyKey key, SubmitInput request) {
        return inputs.submit(key, request);
    }

    @GET
    @Path("/{id}")
    public InputDetails get(@RestPath UUID id) {
        return inputs.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public InputDetails change(
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditInput.class)))
                    MergePatch<EditInput> patch) {
        return inputs.change(id, version, patch);
    }

    @POST
    @Path("/{id}/transitions")
    public InputDetails move(@RestPath UUID id, MoveInput step) {
        return moderation.move(id, step);
    }

    @POST
    @Path("/{id}/merge")
    public InputDetails merge(@RestPath UUID id, MergeInput request) {
        return moderation.merge(id, request);
    }

    @POST
    @Path("/{id}/messages")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = InputDetails.class,
            responseCode = "201",
            responseDescription = "The input with the message in it.")
    public InputDetails write(
            @RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key, WriteMessage request) {
        return moderation.write(id, key, request);
    }

    @PUT
    @Path("/{id}/support")
    public void support(@RestPath UUID id) {
        support.give(id);
    }

    @DELETE
    @Path("/{id}/support")
    public void endSupport(@RestPath UUID id) {
        support.takeBack(id);
    }
}
