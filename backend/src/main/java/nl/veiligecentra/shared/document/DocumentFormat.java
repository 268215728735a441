package nl.veiligecentra.shared.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What is kept. A PNG is not among them: it comes in, and is kept as a JPEG. */
enum DocumentFormat {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    ODT("application/vnd.oasis.opendocument.text", "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV("text/csv", "csv"),
    JPEG("image/jpeg", "jpg", "jpeg", "png");

    private final String mediaType;
    private final List<String> extensions;

    DocumentFormat(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    static Optional<DocumentFormat> of(String mediaType) {
        return Arrays.stream(values())
                .filter(format -> format.mediaType.equals(mediaType))
                .findFirst();
    }

    static boolean isKnownExtension(String extension) {
        return Arrays.stream(values())
                .anyMatch(format -> format.extensions.contains(extension.toLowerCase(Locale.ROOT)));
    }

    String mediaType() {
        return mediaType;
    }

    String extension() {
        return extensions.get(0);
    }
}
