package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/brainstorm-sessions/{id}")
@Tag(name = "brainstorm-sessions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PublicationResource {

    private final PublicationService publications;
    private final ReleaseService releases;

    PublicationResource(PublicationService publications, ReleaseService releases) {
        this.publications = publications;
        this.releases = releases;
    }

    @POST
    @Path("/publication")
    public SessionDetails publish(@RestPath UUID id) {
        return publications.publish(id);
    }

    @POST
    @Path("/release-link")
    public ReleaseLinkSent askRelease(@RestPath UUID id, AskRelease request) {
        return releases.ask(id, request);
    }

    @POST
    @Path("/addenda")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = Addendum.class,
            responseCode = "201",
            responseDescription = "Under the minutes, which stay as they were.")
    public Addendum add(@RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key, WriteAddendum request) {
        return publications.add(id, key, request);
    }
}
