package nl.veiligecentra.measure;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;

import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;

/** The matrix for the table and the archive: tagged, so that a screen reader reads it as a table (PDF/UA, ISO 14289-1). */
@ApplicationScoped
class MatrixPdf {

    private static final String TEMPLATE = "measure/matrix.html";
    private static final String FONT = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    static {
        XRLog.listRegisteredLoggers().forEach(topic -> XRLog.setLevel(topic, Level.WARNING));
    }

    private final Engine templates;

    MatrixPdf(Engine templates) {
        this.templates = templates;
    }

    void write(MatrixSheet sheet, OutputStream out) throws IOException {
        var page = templates
                .getTemplate(TEMPLATE)
                .data("sheet", sheet, "words", new MatrixSheetWords(sheet.language()))
                .render();
        var pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.usePdfVersion(1.7f);
        pdf.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(pdf, "NotoSans-Regular.ttf", REGULAR);
        font(pdf, "NotoSans-Bold.ttf", BOLD);
        pdf.withHtmlContent(MatrixSheetWords.printable(page), null);
        pdf.toStream(out);
        pdf.run();
    }

    private static void font(PdfRendererBuilder pdf, String file, int weight) {
        pdf.useFont(() -> MatrixPdf.class.getResourceAsStream("/fonts/" + file), FONT, weight, FontStyle.NORMAL, true);
    }
}
