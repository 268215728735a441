package nl.veiligecentra.organisation.invitation;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/memberships/import")
@Tag(name = "memberships")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class ImportResource {

    private final ImportService members;

    ImportResource(ImportService members) {
        this.members = members;
    }

    @POST
    @Consumes("text/csv")
    public ImportReport importMembers(@BeanParam ImportRequest request, String csv) {
        return members.importMembers(request, csv);
    }
}
