package nl.veiligecentra.reply;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/incidents/{id}/reply-link")
@Tag(name = "incidents")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ReplyLinkResource {

    private final ReplyService replies;

    ReplyLinkResource(ReplyService replies) {
        this.replies = replies;
    }

    @POST
    public ReplyLinkSent send(@RestPath UUID id) {
        return replies.send(id);
    }
}
