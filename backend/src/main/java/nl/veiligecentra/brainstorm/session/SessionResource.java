package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/brainstorm-sessions")
@Tag(name = "brainstorm-sessions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class SessionResource {

    private final SessionService sessions;
    private final SessionSteps steps;

    SessionResource(SessionService sessions, SessionSteps steps) {
        this.sessions = sessions;
        this.steps = steps;
    }

    @GET
    public Page<SessionSummary> list(@BeanParam SessionFilter filter, @BeanParam PageRequest page) {
        return sessions.list(filter, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = SessionDetails.class,
            responseCode = "201",
            responseDescription = "Planned; who was invited has it by mail.")
    public SessionDetails plan(@RestHeader("Idempotency-Key") IdempotencyKey key, PlanSession request) {
        return sessions.plan(key, request);
    }

    @GET
    @Path("/{id}")
    public SessionDetails get(@RestPath UUID id) {
        return sessions.get(id);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public SessionDetails change(
            @RestPath UUID id,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditSession.class)))
                    MergePatch<EditSession> patch) {
        return sessions.change(id, version, patch);
    }

    @POST
    @Path("/{id}/transitions")
    public SessionDetails move(@RestPath UUID id, MoveSession step) {
        return steps.move(id, step);
    }
}
