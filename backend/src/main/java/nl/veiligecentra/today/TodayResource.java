package nl.veiligecentra.today;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "me")
@Authenticated
public class TodayResource {

    private final TodayService today;

    TodayResource(TodayService today) {
        this.today = today;
    }

    @GET
    @Path("/tasks")
    public Tasks tasks() {
        return today.tasks();
    }

    @GET
    @Path("/changes")
    public Changes changes() {
        return today.changes();
    }

    @PUT
    @Path("/visit")
    public void visit() {
        today.visit();
    }
}
