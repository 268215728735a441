package nl.veiligecentra.privacy;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "me")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class PersonalDataResource {

    private final PersonalDataService data;

    PersonalDataResource(PersonalDataService data) {
        this.data = data;
    }

    @GET
    @Path("/data")
    public PersonalFile data() {
        return data.about();
    }

    @POST
    @Path("/erasure")
    public Erasure erase(EraseMe request) {
        return data.erase();
    }
}
