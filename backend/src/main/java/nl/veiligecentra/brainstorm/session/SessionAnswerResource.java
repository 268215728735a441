package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

@Path("/session-answers")
@Tag(name = "session-answers")
@Authenticated
public class SessionAnswerResource {

    private static final String PDF = "application/pdf";

    private final SessionAnswerService answers;

    SessionAnswerResource(SessionAnswerService answers) {
        this.answers = answers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<SessionAnswer> list(@BeanParam AnswerFilter filter, @BeanParam PageRequest page) {
        return answers.list(filter, page);
    }

    @GET
    @Path("/poster")
    @Produces(PDF)
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"gezegd-en-gedaan.pdf\"")
    @APIResponse(
            responseCode = "200",
            description = "One page on A4 for a wall, of what everybody may read.",
            content = @Content(mediaType = PDF, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public StreamingOutput poster(@BeanParam PosterOf poster) {
        var page = answers.poster(poster.area());
        return out -> out.write(page);
    }
}
