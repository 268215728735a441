package nl.veiligecentra.brainstorm.session;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to whoever holds the secret of a link, which comes in the body and never in the address. */
@Path("/session-releases")
@Tag(name = "session-releases")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class SessionReleaseResource {

    private final ReleaseService releases;

    SessionReleaseResource(ReleaseService releases) {
        this.releases = releases;
    }

    @POST
    @Path("/_read")
    public ReleaseView read(ReadByLink request) {
        return releases.read(request);
    }

    @POST
    public Released answer(AnswerRelease request) {
        return releases.answer(request);
    }
}
