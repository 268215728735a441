package nl.veiligecentra.shared.document;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.document.RefusedDocument.Reason;
import nl.veiligecentra.shared.photo.PhotoStudio;
import nl.veiligecentra.shared.photo.RefusedPhoto;
import org.apache.tika.Tika;

/** Finds out what an upload is, by its bytes alone, and refuses what is not kept. */
@ApplicationScoped
class DocumentInspection {

    private static final long MOST_INFLATED = 200L << 20;

    private final PhotoStudio studio;
    private final DocumentConfig config;
    private final Tika tika = new Tika();

    DocumentInspection(PhotoStudio studio, DocumentConfig config) {
        this.studio = studio;
        this.config = config;
    }

    SoundDocument inspect(byte[] upload) {
        if (upload.length > config.largest().asLongValue()) {
            throw new RefusedDocument(Reason.TOO_LARGE);
        }
        if (Archive.isAt(0, upload)) {
            return new SoundDocument(OfficeFile.formatOf(upload, MOST_INFLATED), upload);
        }
        return switch (tika.detect(upload)) {
            case "application/pdf" -> new SoundDocument(PdfFile.formatOf(upload), upload);
            case "text/plain" -> new SoundDocument(CsvFile.formatOf(upload), upload);
            case "image/jpeg", "image/png" -> new SoundDocument(DocumentFormat.JPEG, drawnAnew(upload));
            default -> throw new RefusedDocument(Reason.KIND_NOT_KEPT);
        };
    }

    private byte[] drawnAnew(byte[] upload) {
        try {
            return studio.develop(upload).bytes();
        } catch (RefusedPhoto refused) {
            throw new RefusedDocument(
                    switch (refused.reason()) {
                        case TOO_LARGE -> Reason.TOO_LARGE;
                        case TOO_MANY_PIXELS -> Reason.TOO_MANY_PIXELS;
                        case NOT_AN_IMAGE, UNREADABLE -> Reason.UNREADABLE;
                    });
        }
    }
}
