package nl.veiligecentra.notification.inbox;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

import java.util.UUID;

@Path("/me/notifications")
@Tag(name = "me")
@Authenticated
public class NotificationResource {

    private final NotificationService notifications;

    NotificationResource(NotificationService notifications) {
        this.notifications = notifications;
    }

    @GET
    public Page<Notification> list(@BeanParam NotificationFilter filter, @BeanParam PageRequest page) {
        return notifications.list(filter, page);
    }

    @PUT
    @Path("/{id}/reading")
    public void read(@RestPath UUID id) {
        notifications.read(id);
    }

    @PUT
    @Path("/reading")
    public void readUntil(ReadUntil request) {
        notifications.readUntil(request);
    }
}
