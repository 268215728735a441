package nl.veiligecentra.measure;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.document.TaggedPdf;

import java.io.IOException;
import java.io.OutputStream;

/** The matrix for the table and the archive. */
@ApplicationScoped
class MatrixPdf {

    private static final String TEMPLATE = "measure/matrix.html";

    private final Engine templates;

    MatrixPdf(Engine templates) {
        this.templates = templates;
    }

    void write(MatrixSheet sheet, OutputStream out) throws IOException {
        var page = templates
                .getTemplate(TEMPLATE)
                .data("sheet", sheet, "words", new MatrixSheetWords(sheet.language()))
                .render();
        TaggedPdf.write(page, out);
    }
}
