package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
public class DraftResource {

    private final DraftService drafts;

    DraftResource(DraftService drafts) {
        this.drafts = drafts;
    }

    @POST
    @Path("/corrections")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = Correction.class,
            responseCode = "201",
            responseDescription = "Proposed; its organiser decides.")
    public Correction propose(
            @RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key, ProposeCorrection request) {
        return drafts.propose(id, key, request);
    }

    @POST
    @Path("/corrections/{correctionId}/decision")
    public Correction decide(@RestPath UUID id, @RestPath UUID correctionId, DecideCorrection request) {
        return drafts.decide(id, correctionId, request);
    }

    @PUT
    @Path("/draft/approval")
    public SessionDetails approve(@RestPath UUID id) {
        return drafts.approve(id);
    }
}
