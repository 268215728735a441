package nl.veiligecentra.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veiligecentra.shared.paging.Page;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/measure-catalogue")
@Tag(name = "measures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private final CatalogueService catalogue;

    CatalogueResource(CatalogueService catalogue) {
        this.catalogue = catalogue;
    }

    @GET
    public Page<CatalogueMeasure> list() {
        return Page.all(catalogue.all());
    }
}
