package nl.veiligecentra.organisation.deputy;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/deputies")
@Tag(name = "deputies")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DeputyResource {

    private final DeputyService deputies;

    DeputyResource(DeputyService deputies) {
        this.deputies = deputies;
    }

    @GET
    public Page<DeputyDetails> list(@BeanParam DeputyFilter filter, @BeanParam PageRequest page) {
        return deputies.list(filter, page);
    }

    @GET
    @Path("/candidates")
    public Page<Candidate> candidates(@BeanParam CandidateFilter filter) {
        return Page.all(deputies.candidates(filter.area()));
    }

    @GET
    @Path("/{id}")
    public DeputyDetails get(@RestPath UUID id) {
        return deputies.get(id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = DeputyDetails.class, responseCode = "201")
    public DeputyDetails name(@RestHeader("Idempotency-Key") IdempotencyKey key, NameDeputy request) {
        return deputies.name(key, request);
    }

    @DELETE
    @Path("/{id}")
    public void end(@RestPath UUID id) {
        deputies.end(id);
    }
}
