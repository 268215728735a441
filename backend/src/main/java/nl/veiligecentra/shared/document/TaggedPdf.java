package nl.veiligecentra.shared.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import java.io.IOException;
import java.io.OutputStream;
import java.util.logging.Level;
import java.util.regex.Pattern;

/** A page of ours on paper: tagged, so that a screen reader reads it as it is meant (PDF/UA, ISO 14289-1). */
public final class TaggedPdf {

    private static final String FONT = "Noto Sans";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    /** Characters that XML, and so both PDF and spreadsheet, has no place for. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    static {
        XRLog.listRegisteredLoggers().forEach(topic -> XRLog.setLevel(topic, Level.WARNING));
    }

    private TaggedPdf() {}

    public static void write(String page, OutputStream out) throws IOException {
        var pdf = new PdfRendererBuilder();
        pdf.usePdfUaAccessibility(true);
        pdf.usePdfVersion(1.7f);
        pdf.useExternalResourceAccessControl(
                (address, kind) -> address.startsWith(QrCode.PICTURE),
                ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        font(pdf, "NotoSans-Regular.ttf", REGULAR);
        font(pdf, "NotoSans-Bold.ttf", BOLD);
        pdf.withHtmlContent(printable(page), null);
        pdf.toStream(out);
        pdf.run();
    }

    public static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll("");
    }

    private static void font(PdfRendererBuilder pdf, String file, int weight) {
        pdf.useFont(() -> TaggedPdf.class.getResourceAsStream("/fonts/" + file), FONT, weight, FontStyle.NORMAL, true);
    }
}
