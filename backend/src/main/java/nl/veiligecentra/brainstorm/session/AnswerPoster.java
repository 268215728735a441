package nl.veiligecentra.brainstorm.session;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.AreaReference;
import nl.veiligecentra.shared.document.QrCode;
import nl.veiligecentra.shared.document.TaggedPdf;
import nl.veiligecentra.shared.web.WebConfig;
import org.apache.pdfbox.Loader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** What was said and what was done, as one page for the wall of a canteen: as many answers as fit it, the newest first. */
@ApplicationScoped
class AnswerPoster {

    static final int AT_MOST = 6;

    private static final String TEMPLATE = "session/answers.html";

    private final Engine templates;
    private final WebConfig web;

    AnswerPoster(Engine templates, WebConfig web) {
        this.templates = templates;
        this.web = web;
    }

    byte[] draw(AreaReference area, List<SessionAnswer> answers) {
        try {
            var fitting = answers.subList(0, Math.min(AT_MOST, answers.size()));
            var page = page(area, fitting);
            while (fitting.size() > 1 && pages(page) > 1) {
                fitting = fitting.subList(0, fitting.size() - 1);
                page = page(area, fitting);
            }
            return page;
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private byte[] page(AreaReference area, List<SessionAnswer> answers) throws IOException {
        var address = web.address() + "/gebied/" + area.slug() + "/gezegd-en-gedaan";
        var sheet = new AnswerSheet(
                area.name(),
                address,
                QrCode.of(address),
                answers.stream().map(AnswerSheet.Item::of).toList());
        var out = new ByteArrayOutputStream();
        TaggedPdf.write(templates.getTemplate(TEMPLATE).data("sheet", sheet).render(), out);
        return out.toByteArray();
    }

    private static int pages(byte[] page) throws IOException {
        try (var pdf = Loader.loadPDF(page)) {
            return pdf.getNumberOfPages();
        }
    }
}
