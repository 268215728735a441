package nl.veiligecentra.measure;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to whoever holds the secret of a link, which comes in the body and never in the address. */
@Path("/consents")
@Tag(name = "consents")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {

    private final ConsentService consents;

    ConsentResource(ConsentService consents) {
        this.consents = consents;
    }

    @POST
    @Path("/_read")
    public ConsentView read(ReadConsent request) {
        return consents.read(request);
    }

    @POST
    public ConsentReceived give(GiveConsent request) {
        return consents.give(request);
    }
}
