package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.document.OpenDocument;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

/** Minutes, in the form that {@code Accept} or {@code format} asks for; the contract tells of both at the first. */
@Path("/brainstorm-sessions/{id}/minutes")
@Tag(name = "brainstorm-sessions")
@Authenticated
public class MinutesResource {

    private static final String PDF = "application/pdf";

    private final PublicationService publications;

    MinutesResource(PublicationService publications) {
        this.publications = publications;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "As published; as PDF the document as it was frozen, for who takes part in all of it.",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SessionDetails.class)),
                @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public SessionDetails get(@RestPath UUID id, @BeanParam MinutesForm form) {
        return publications.minutes(id);
    }

    @GET
    @Operation(hidden = true)
    @Produces(PDF + ";qs=0.5")
    public OpenDocument pdf(@RestPath UUID id, @BeanParam MinutesForm form) {
        return publications.document(id);
    }
}
