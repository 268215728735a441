package nl.veiligecentra.area;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
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

@Path("/areas/{areaId}/streets")
@Tag(name = "areas")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class StreetResource {

    private final StreetService streets;

    StreetResource(StreetService streets) {
        this.streets = streets;
    }

    @GET
    @Path("/{id}")
    public StreetDetails get(@RestPath UUID areaId, @RestPath UUID id) {
        return streets.get(areaId, id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = StreetDetails.class, responseCode = "201")
    public StreetDetails add(
            @RestPath UUID areaId, @RestHeader("Idempotency-Key") IdempotencyKey key, AddStreet street) {
        return streets.add(areaId, key, street);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public StreetDetails change(
            @RestPath UUID areaId,
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = AddStreet.class)))
                    MergePatch<AddStreet> patch) {
        return streets.change(areaId, id, version, patch);
    }

    @DELETE
    @Path("/{id}")
    public void remove(@RestPath UUID areaId, @RestPath UUID id, @RestHeader("If-Match") ExpectedVersion version) {
        streets.remove(areaId, id, version);
    }
}
