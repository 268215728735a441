package nl.veiligecentra.incident;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/incidents/{id}/updates")
@Tag(name = "incidents")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ConversationResource {

    private final ConversationService conversation;

    ConversationResource(ConversationService conversation) {
        this.conversation = conversation;
    }

    @GET
    public Page<IncidentUpdate> list(@RestPath UUID id, @BeanParam PageRequest page) {
        return conversation.list(id, page);
    }

    @POST
    @ResponseStatus(201)
    @APIResponseSchema(
            value = IncidentUpdate.class,
            responseCode = "201",
            responseDescription = "Part of the conversation.")
    public IncidentUpdate write(@RestPath UUID id, WriteUpdate update) {
        return conversation.write(id, update);
    }
}
