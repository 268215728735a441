package nl.veiligecentra.brainstorm.session;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/brainstorm-sessions/{id}/proposed-agenda")
@Tag(name = "brainstorm-sessions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ProposedAgendaResource {

    private final ProposedAgendaService proposals;

    ProposedAgendaResource(ProposedAgendaService proposals) {
        this.proposals = proposals;
    }

    @GET
    public ProposedAgenda get(@RestPath UUID id) {
        return proposals.of(id);
    }
}
