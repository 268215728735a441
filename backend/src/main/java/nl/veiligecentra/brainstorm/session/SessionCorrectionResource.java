package nl.veiligecentra.brainstorm.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to whoever holds the secret of a link, which comes in the body and never in the address. */
@Path("/session-corrections")
@Tag(name = "session-corrections")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SessionCorrectionResource {

    private final CorrectionLinks corrections;

    SessionCorrectionResource(CorrectionLinks corrections) {
        this.corrections = corrections;
    }

    @POST
    @Path("/_read")
    public DraftView read(ReadByLink request) {
        return corrections.read(request);
    }

    @POST
    public DraftCorrected correct(CorrectByLink request) {
        return corrections.correct(request);
    }
}
