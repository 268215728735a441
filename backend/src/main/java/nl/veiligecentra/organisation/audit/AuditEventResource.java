package nl.veiligecentra.organisation.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit-events")
@Tag(name = "audit-events")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class AuditEventResource {

    private final AuditEventService events;

    AuditEventResource(AuditEventService events) {
        this.events = events;
    }

    @GET
    public Page<AuditEvent> list(@BeanParam AuditEventFilter filter, @BeanParam PageRequest page) {
        return events.list(filter, page);
    }
}
