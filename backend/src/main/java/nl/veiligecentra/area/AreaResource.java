package nl.veiligecentra.area;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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

@Path("/areas")
@Tag(name = "areas")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AreaResource {

    private final AreaService areas;

    AreaResource(AreaService areas) {
        this.areas = areas;
    }

    @GET
    public Page<AreaSummary> list(@BeanParam PageRequest page) {
        return areas.list(page);
    }

    @GET
    @Path("/{id}")
    public AreaDetails get(@RestPath UUID id) {
        return areas.get(id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = AreaDetails.class, responseCode = "201")
    public AreaDetails add(@RestHeader("Idempotency-Key") IdempotencyKey key, AddArea area) {
        return areas.add(key, area);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public AreaDetails change(
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditArea.class)))
                    MergePatch<EditArea> patch) {
        return areas.change(id, version, patch);
    }

    @PUT
    @Path("/{id}/contacts")
    public AreaDetails changeContacts(@RestPath UUID id, EditContacts contacts) {
        return areas.changeContacts(id, contacts);
    }

    @PUT
    @Path("/{id}/parties")
    public AreaDetails changeParties(@RestPath UUID id, EditParties parties) {
        return areas.changeParties(id, parties);
    }
}
