package nl.veiligecentra.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/agreements")
@Tag(name = "measures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AgreementResource {

    private final AgreementService agreements;

    AgreementResource(AgreementService agreements) {
        this.agreements = agreements;
    }

    @GET
    public Agreements list(@BeanParam AgreementFilter filter) {
        return agreements.list(filter);
    }
}
