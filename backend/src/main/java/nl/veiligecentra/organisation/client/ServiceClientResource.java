package nl.veiligecentra.organisation.client;

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

@Path("/service-clients")
@Tag(name = "service-clients")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ServiceClientResource {

    private final ServiceClientService clients;

    ServiceClientResource(ServiceClientService clients) {
        this.clients = clients;
    }

    @GET
    public Page<ServiceClientDetails> list(@BeanParam PageRequest page) {
        return clients.list(page);
    }

    @GET
    @Path("/{id}")
    public ServiceClientDetails get(@RestPath UUID id) {
        return clients.get(id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = ServiceClientDetails.class, responseCode = "201")
    public ServiceClientDetails register(
            @RestHeader("Idempotency-Key") IdempotencyKey key, RegisterServiceClient request) {
        return clients.register(key, request);
    }

    @DELETE
    @Path("/{id}")
    public void remove(@RestPath UUID id) {
        clients.remove(id);
    }
}
