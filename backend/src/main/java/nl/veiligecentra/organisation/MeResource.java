package nl.veiligecentra.organisation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.Page;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/me")
@Tag(name = "me")
@Authenticated
public class MeResource {

    private final MeService me;

    MeResource(MeService me) {
        this.me = me;
    }

    @GET
    public Me get() {
        return me.me();
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    public Me change(
            @RequestBody(content = @Content(schema = @Schema(implementation = EditMe.class)))
                    MergePatch<EditMe> patch) {
        return me.change(patch);
    }

    @GET
    @Path("/sessions")
    public Page<DeviceSession> sessions() {
        return Page.all(me.sessions());
    }

    @DELETE
    @Path("/sessions/{id}")
    public void endSession(@RestPath UUID id) {
        me.endSession(id);
    }
}
