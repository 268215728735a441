package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.document.OpenDocument;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/brainstorm-sessions/{id}/pack")
@Tag(name = "brainstorm-sessions")
@Authenticated
public class SessionPackResource {

    private static final String PDF = "application/pdf";

    private final SessionPackService packs;

    SessionPackResource(SessionPackService packs) {
        this.packs = packs;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @APIResponseSchema(
            value = SessionPack.class,
            responseCode = "201",
            responseDescription = "Frozen as it is now; those from before are no longer given.")
    public SessionPack make(@RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key) {
        return packs.make(id, key);
    }

    @GET
    @Produces(PDF)
    @APIResponse(
            responseCode = "200",
            description = "The newest one, for who takes part in all of the session.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public OpenDocument get(@RestPath UUID id) {
        return packs.document(id);
    }
}
