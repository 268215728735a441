package nl.veiligecentra.notification.inbox;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/notification-choice")
@Tag(name = "me")
@PermitAll
public class LinkedChoiceResource {

    private final NotificationChoiceService choices;

    LinkedChoiceResource(NotificationChoiceService choices) {
        this.choices = choices;
    }

    @PUT
    public void choose(ChooseByLink choice) {
        choices.choose(choice);
    }
}
