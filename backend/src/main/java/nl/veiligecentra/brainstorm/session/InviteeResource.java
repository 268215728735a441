package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/brainstorm-sessions/{id}")
@Tag(name = "brainstorm-sessions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class InviteeResource {

    private static final String CALENDAR = "text/calendar";

    private final SessionInvitees invitees;

    InviteeResource(SessionInvitees invitees) {
        this.invitees = invitees;
    }

    @POST
    @Path("/invitees")
    @ResponseStatus(201)
    @APIResponseSchema(value = Invitee.class, responseCode = "201", responseDescription = "Invited, by mail at once.")
    public Invitee invite(
            @RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key, InviteToSession request) {
        return invitees.invite(id, key, request);
    }

    @DELETE
    @Path("/invitees/{inviteeId}")
    public void remove(@RestPath UUID id, @RestPath UUID inviteeId) {
        invitees.remove(id, inviteeId);
    }

    @PUT
    @Path("/invitees/{inviteeId}/attendance")
    public Invitee attend(@RestPath UUID id, @RestPath UUID inviteeId, Attend request) {
        return invitees.attend(id, inviteeId, request);
    }

    @GET
    @Path("/invitation")
    @Produces(CALENDAR + ";charset=UTF-8")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"overleg.ics\"")
    @APIResponse(
            responseCode = "200",
            description = "The session for a calendar (RFC 5545).",
            content = @Content(mediaType = CALENDAR, schema = @Schema(type = SchemaType.STRING)))
    public String invitation(@RestPath UUID id) {
        return invitees.invitation(id);
    }
}
