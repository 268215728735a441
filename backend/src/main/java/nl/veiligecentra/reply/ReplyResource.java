package nl.veiligecentra.reply;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Open to whoever holds the secret of a link, which comes in the body and never in the address. */
@Path("/replies")
@Tag(name = "replies")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
public class ReplyResource {

    private final ReplyService replies;

    ReplyResource(ReplyService replies) {
        this.replies = replies;
    }

    @POST
    @Path("/_read")
    public ReplyView read(ReadReply request) {
        return replies.read(request);
    }

    @POST
    public ReplyReceived answer(AnswerReply request) {
        return replies.answer(request);
    }
}
