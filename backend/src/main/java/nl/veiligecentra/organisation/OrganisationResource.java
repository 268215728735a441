package nl.veiligecentra.organisation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
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

@Path("/organisations")
@Tag(name = "organisations")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class OrganisationResource {

    private final OrganisationService organisations;

    OrganisationResource(OrganisationService organisations) {
        this.organisations = organisations;
    }

    @GET
    public Page<OrganisationDetails> list(@BeanParam OrganisationFilter filter, @BeanParam PageRequest page) {
        return organisations.list(filter, page);
    }

    @GET
    @Path("/{id}")
    public OrganisationDetails get(@RestPath UUID id) {
        return organisations.get(id);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(value = OrganisationDetails.class, responseCode = "201")
    public OrganisationDetails add(@RestHeader("Idempotency-Key") IdempotencyKey key, AddOrganisation request) {
        return organisations.add(key, request);
    }

    @GET
    @Path("/{id}/departments/{departmentId}")
    public DepartmentDetails department(@RestPath UUID id, @RestPath UUID departmentId) {
        return organisations.department(id, departmentId);
    }

    @POST
    @Path("/{id}/departments")
    @ResponseStatus(201)
    @APIResponseSchema(value = DepartmentDetails.class, responseCode = "201")
    public DepartmentDetails addDepartment(
            @RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key, AddDepartment request) {
        return organisations.addDepartment(id, key, request);
    }
}
