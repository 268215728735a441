package nl.veiligecentra.brainstorm.session;

import io.quarkus.qute.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.shared.document.TaggedPdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** A session pack as a document of at most four pages. */
@ApplicationScoped
class PackPdf {

    private static final String TEMPLATE = "session/pack.html";

    private final PackContents contents;
    private final Engine templates;

    PackPdf(PackContents contents, Engine templates) {
        this.contents = contents;
        this.templates = templates;
    }

    byte[] draw(BrainstormSession session, Set<OrganisationKind> readers) {
        var page = templates
                .getTemplate(TEMPLATE)
                .data("sheet", contents.of(session, readers))
                .render();
        var out = new ByteArrayOutputStream();
        try {
            TaggedPdf.write(page, out);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
        return out.toByteArray();
    }
}
