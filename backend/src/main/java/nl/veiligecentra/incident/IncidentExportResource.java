package nl.veiligecentra.incident;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseHeader;

/**
 * The list of incidents in the forms that are taken along;
 * the contract tells of them at the list itself. Whoever accepts anything gets JSON, which comes first by {@code qs}.
 */
@Path("/incidents")
@Authenticated
public class IncidentExportResource {

    private final IncidentExport export;
    private final CategoryService categories;
    private final ObjectMapper json;

    IncidentExportResource(IncidentExport export, CategoryService categories, ObjectMapper json) {
        this.export = export;
        this.categories = categories;
        this.json = json;
    }

    @GET
    @Operation(hidden = true)
    @Produces("text/csv;qs=0.5")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"meldingen.csv\"")
    public StreamingOutput csv(@BeanParam IncidentFilter filter) {
        export.announce(filter, ExportFormat.CSV);
        var named = categories.byCode();
        return out -> export.write(filter, new CsvExport(out, named));
    }

    @GET
    @Operation(hidden = true)
    @Produces("application/geo+json;qs=0.4")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"meldingen.geojson\"")
    @ResponseHeader(name = "Content-Crs", value = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>")
    public StreamingOutput geoJson(@BeanParam IncidentFilter filter) {
        export.announce(filter, ExportFormat.GEOJSON);
        return out -> export.write(filter, new GeoJsonExport(out, json));
    }
}
