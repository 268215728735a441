package nl.veiligecentra.brainstorm.figure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.brainstorm.figure.FigureRequest.Handed;
import nl.veiligecentra.shared.document.OpenDocument;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/figure-requests/{id}/documents")
@Tag(name = "figure-requests")
@Authenticated
public class FigureDocumentResource {

    private final FigureDocuments documents;

    FigureDocumentResource(FigureDocuments documents) {
        this.documents = documents;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @ResponseStatus(201)
    @APIResponseSchema(
            value = Handed.class,
            responseCode = "201",
            responseDescription = "Delivered, under what its bytes say it is.")
    public Handed add(@RestPath UUID id, @BeanParam HandInFigures request, byte[] upload) {
        return documents.add(id, request, upload);
    }

    @GET
    @Path("/{documentId}")
    @Produces(MediaType.WILDCARD)
    @APIResponse(
            responseCode = "200",
            description = "The file, as a download.",
            content =
                    @Content(
                            mediaType = MediaType.WILDCARD,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public OpenDocument get(@RestPath UUID id, @RestPath UUID documentId) {
        return documents.open(id, documentId);
    }
}
