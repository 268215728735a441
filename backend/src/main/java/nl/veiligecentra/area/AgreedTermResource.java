package nl.veiligecentra.area;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/areas/{areaId}/agreed-terms")
@Tag(name = "areas")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AgreedTermResource {

    private final AgreedTermService terms;

    AgreedTermResource(AgreedTermService terms) {
        this.terms = terms;
    }

    @GET
    public Page<TermDetails> list(@RestPath UUID areaId) {
        return Page.all(terms.list(areaId));
    }

    @GET
    @Path("/{id}")
    public TermDetails get(@RestPath UUID areaId, @RestPath UUID id) {
        return terms.get(areaId, id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = TermDetails.class, responseCode = "201")
    public TermDetails agree(@RestPath UUID areaId, @RestHeader("Idempotency-Key") IdempotencyKey key, AgreeTerm term) {
        return terms.agree(areaId, key, term);
    }

    @DELETE
    @Path("/{id}")
    public void end(@RestPath UUID areaId, @RestPath UUID id) {
        terms.end(areaId, id);
    }
}
