package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.json.MergePatch;
import nl.veiligecentra.shared.paging.ExpectedVersion;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
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
public class AgendaResource {

    private final AgendaService agenda;

    AgendaResource(AgendaService agenda) {
        this.agenda = agenda;
    }

    @POST
    @Path("/agenda-items")
    @ResponseStatus(201)
    @APIResponseSchema(
            value = AgendaItemDetails.class,
            responseCode = "201",
            responseDescription = "At the end of the agenda; its inputs are scheduled.")
    public AgendaItemDetails add(
            @RestPath UUID id, @RestHeader("Idempotency-Key") IdempotencyKey key, AddAgendaItem request) {
        return agenda.add(id, key, request);
    }

    @PATCH
    @Path("/agenda-items/{itemId}")
    @Consumes(MergePatch.MEDIA_TYPE)
    public AgendaItemDetails change(
            @RestPath UUID id,
            @RestPath UUID itemId,
            @RestHeader("If-Match") ExpectedVersion version,
            @RequestBody(content = @Content(schema = @Schema(implementation = EditAgendaItem.class)))
                    MergePatch<EditAgendaItem> patch) {
        return agenda.change(id, itemId, version, patch);
    }

    @DELETE
    @Path("/agenda-items/{itemId}")
    public void remove(@RestPath UUID id, @RestPath UUID itemId, @RestHeader("If-Match") ExpectedVersion version) {
        agenda.remove(id, itemId, version);
    }

    @PUT
    @Path("/agenda-order")
    public void order(@RestPath UUID id, OrderAgenda request) {
        agenda.order(id, request);
    }
}
