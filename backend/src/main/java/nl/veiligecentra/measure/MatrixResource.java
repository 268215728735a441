package nl.veiligecentra.measure;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;

/** The matrix, in the form that {@code Accept} or {@code format} asks for; the contract tells of all at the first. */
@Path("/measures/_matrix")
@Tag(name = "measures")
@Authenticated
public class MatrixResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final MatrixService matrix;
    private final MatrixPdf pdf;

    MatrixResource(MatrixService matrix, MatrixPdf pdf) {
        this.matrix = matrix;
        this.pdf = pdf;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "All lines, at most 1,000; as PDF on landscape A4, or as a workbook.",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = Matrix.class)),
                @Content(mediaType = "application/pdf", schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Matrix get(@BeanParam MeasureFilter filter, @BeanParam MatrixForm form) {
        return matrix.matrix(filter);
    }

    @GET
    @Operation(hidden = true)
    @Produces("application/pdf;qs=0.5")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"maatregelenmatrix.pdf\"")
    public StreamingOutput pdf(@BeanParam MeasureFilter filter, @BeanParam MatrixForm form) {
        var sheet = matrix.sheet(filter, "PDF");
        return out -> pdf.write(sheet, out);
    }

    @GET
    @Operation(hidden = true)
    @Produces(XLSX + ";qs=0.4")
    @ResponseHeader(name = "Content-Disposition", value = "attachment; filename=\"maatregelenmatrix.xlsx\"")
    public StreamingOutput xlsx(@BeanParam MeasureFilter filter, @BeanParam MatrixForm form) {
        var sheet = matrix.sheet(filter, "XLSX");
        return out -> MatrixXlsx.write(sheet, out);
    }
}
