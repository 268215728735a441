package nl.veiligecentra.today;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.veiligecentra.shared.paging.Page;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/tasks")
@Tag(name = "me")
@Authenticated
public class TodayResource {

    private final TodayService today;

    TodayResource(TodayService today) {
        this.today = today;
    }

    @GET
    public Page<Task> tasks() {
        return Page.all(today.tasks());
    }
}
