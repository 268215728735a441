package nl.veiligecentra.privacy.removal;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/removal-requests")
@Tag(name = "privacy")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class RemovalResource {

    private final RemovalService removals;

    RemovalResource(RemovalService removals) {
        this.removals = removals;
    }

    @POST
    @PermitAll
    @APIResponse(responseCode = "204", description = "Received; the answer comes by mail.")
    public void ask(AskRemoval request) {
        removals.ask(request);
    }

    @GET
    public Page<RemovalRequest> list(@BeanParam RemovalFilter filter, @BeanParam PageRequest page) {
        return removals.list(filter, page);
    }

    @GET
    @Path("/{id}")
    public RemovalRequest get(@RestPath UUID id) {
        return removals.get(id);
    }

    @POST
    @Path("/{id}/decision")
    public RemovalRequest decide(@RestPath UUID id, DecideRemoval decision) {
        return removals.decide(id, decision);
    }
}
