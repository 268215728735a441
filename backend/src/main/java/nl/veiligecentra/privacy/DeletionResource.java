package nl.veiligecentra.privacy;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.Page;
import nl.veiligecentra.shared.paging.PageRequest;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/deletions")
@Tag(name = "deletions")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class DeletionResource {

    private final DeletionService deletions;

    DeletionResource(DeletionService deletions) {
        this.deletions = deletions;
    }

    @GET
    public Page<Deletion> list(@BeanParam DeletionFilter filter, @BeanParam PageRequest page) {
        return deletions.list(filter, page);
    }
}
