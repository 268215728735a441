package nl.veiligecentra.incident;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import java.util.UUID;

@Path("/incidents/{id}/photos")
@Tag(name = "incidents")
@Authenticated
public class PhotoResource {

    private final PhotoService photos;

    PhotoResource(PhotoService photos) {
        this.photos = photos;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Consumes({"image/jpeg", "image/png", "image/webp"})
    @ResponseStatus(201)
    @APIResponseSchema(
            value = IncidentPhoto.class,
            responseCode = "201",
            responseDescription = "Kept as JPEG without metadata.")
    public IncidentPhoto add(@RestPath UUID id, byte[] upload) {
        return photos.add(id, upload);
    }

    @GET
    @Path("/{photoId}")
    @Produces("image/jpeg")
    @ResponseHeader(name = "Content-Disposition", value = "inline; filename=\"photo.jpg\"")
    @ResponseHeader(name = "Cache-Control", value = "private, max-age=3600")
    public byte[] get(@RestPath UUID id, @RestPath UUID photoId, @RestQuery PhotoSize size) {
        return photos.bytes(id, photoId, size == null ? PhotoSize.FULL : size);
    }

    @DELETE
    @Path("/{photoId}")
    public void remove(@RestPath UUID id, @RestPath UUID photoId) {
        photos.remove(id, photoId);
    }
}
