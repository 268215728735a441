package nl.veiligecentra.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/measures/{id}/consent-link")
@Tag(name = "measures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ConsentLinkResource {

    private final ConsentService consents;

    ConsentLinkResource(ConsentService consents) {
        this.consents = consents;
    }

    @POST
    public ConsentLinkSent send(@RestPath UUID id, SendConsentLink request) {
        return consents.send(id, request);
    }
}
