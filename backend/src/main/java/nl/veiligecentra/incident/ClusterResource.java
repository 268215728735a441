package nl.veiligecentra.incident;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/incidents/_clusters")
@Tag(name = "incidents")
@Authenticated
public class ClusterResource {

    private final IncidentFinder finder;

    ClusterResource(IncidentFinder finder) {
        this.finder = finder;
    }

    @GET
    public IncidentClusters clusters(@BeanParam IncidentFilter filter, @BeanParam MapView view) {
        return finder.clusters(filter, view);
    }
}
