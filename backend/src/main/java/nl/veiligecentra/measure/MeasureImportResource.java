package nl.veiligecentra.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/measures/import")
@Tag(name = "measures")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class MeasureImportResource {

    private final MeasureImportService measures;

    MeasureImportResource(MeasureImportService measures) {
        this.measures = measures;
    }

    @POST
    @Consumes("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    public MeasureImportReport importMatrix(@BeanParam MeasureImportRequest request, byte[] workbook) {
        return measures.importMatrix(request, workbook);
    }
}
