package nl.veiligecentra.exchange;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events")
@Tag(name = "events")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class EventFeedResource {

    private final EventFeedService events;

    EventFeedResource(EventFeedService events) {
        this.events = events;
    }

    @GET
    public Page<CloudEvent> list(@BeanParam PageRequest page) {
        return events.list(page);
    }
}
