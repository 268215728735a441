package nl.veiligecentra.notification.inbox;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import nl.veiligecentra.shared.paging.Page;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/notification-choices")
@Tag(name = "me")
@Authenticated
public class NotificationChoiceResource {

    private final NotificationChoiceService choices;

    NotificationChoiceResource(NotificationChoiceService choices) {
        this.choices = choices;
    }

    @GET
    public Page<NotificationChoice> list() {
        return Page.all(choices.list());
    }

    @PUT
    public Page<NotificationChoice> choose(ChooseMails chosen) {
        return Page.all(choices.choose(chosen));
    }
}
