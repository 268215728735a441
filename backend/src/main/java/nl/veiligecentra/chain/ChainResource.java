package nl.veiligecentra.chain;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

@Path("/chains")
@Tag(name = "chains")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ChainResource {

    private final ChainService chains;

    ChainResource(ChainService chains) {
        this.chains = chains;
    }

    @GET
    public Chain around(@RestQuery @NotNull Subject subject) {
        return chains.around(subject);
    }
}
