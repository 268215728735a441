package nl.veiligecentra.shared.document;

import nl.veiligecentra.shared.document.RefusedDocument.Reason;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A file of an office program: a zip that says itself what it is. One with macros says that too, whatever it is called,
 * and things that run hide behind other names: objects, controls, a template from the web.
 */
final class OfficeFile {

    private static final String OPEN_DOCUMENT_TYPE = "mimetype";
    private static final String OFFICE_TYPES = "[content_types].xml";
    private static final Map<String, DocumentFormat> MAIN_PARTS = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", DocumentFormat.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", DocumentFormat.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", DocumentFormat.PPTX);

    private static final Pattern ACTIVE_NAME = Pattern.compile(
            "(?:.*/)?(?:basic|scripts|activex|macrosheets|dialogsheets)/.*"
                    + "|.*vba(?:project|data)[^/]*|.*/embeddings/.*\\.(?!docx$|xlsx$|pptx$)[^./]*"
                    + "|.*\\.(?:docm|dotm|xlsm|xltm|xlam|pptm|potm|exe|dll|com|scr|bat|cmd|ps1|vbs|js|jar|hta|html?|mht|svgz)");
    private static final Pattern ACTIVE_TYPE =
            Pattern.compile("(?i).*(?:macro|vbaproject|activex|oleobject|text/html|message/rfc822).*");
    private static final Pattern ACTIVE_RELATION =
            Pattern.compile("(?i).*/(?:oleobject|frame|subdocument|afchunk|vbaproject|control)");
    private static final Pattern TEMPLATE_FROM_THE_WEB = Pattern.compile("(?i)\\s*(?:https?|ftp|mhtml?):.*");

    private final Archive archive;

    private OfficeFile(Archive archive) {
        this.archive = archive;
    }

    /** @param mostInflated how many bytes it may become when it is unpacked */
    static DocumentFormat formatOf(byte[] upload, long mostInflated) {
        if (PdfFile.beginsIn(upload)) {
            throw new RefusedDocument(Reason.TWO_AT_ONCE);
        }
        var file = new OfficeFile(Archive.of(upload, mostInflated));
        var format = file.format();
        if (file.isActive()) {
            throw new RefusedDocument(Reason.ACTIVE_CONTENT);
        }
        return format;
    }

    private DocumentFormat format() {
        boolean isOpenDocument = archive.has(OPEN_DOCUMENT_TYPE);
        boolean isOfficeOpen = archive.has(OFFICE_TYPES);
        if (isOpenDocument && isOfficeOpen) {
            throw new RefusedDocument(Reason.TWO_AT_ONCE);
        }
        var found = isOpenDocument ? openDocument() : isOfficeOpen ? officeOpen() : Optional.<DocumentFormat>empty();
        return found.orElseThrow(() -> new RefusedDocument(Reason.KIND_NOT_KEPT));
    }

    private Optional<DocumentFormat> openDocument() {
        return DocumentFormat.of(new String(archive.read(OPEN_DOCUMENT_TYPE), UTF_8))
                .filter(format -> format == DocumentFormat.ODT || format == DocumentFormat.ODS)
                .filter(format -> archive.has("content.xml"));
    }

    private Optional<DocumentFormat> officeOpen() {
        var types = PackagePart.types(archive.read(OFFICE_TYPES));
        if (types.stream().anyMatch(type -> ACTIVE_TYPE.matcher(type).matches())) {
            throw new RefusedDocument(Reason.ACTIVE_CONTENT);
        }
        var formats = types.stream()
                .map(MAIN_PARTS::get)
                .filter(format -> format != null)
                .distinct()
                .toList();
        if (formats.size() > 1) {
            throw new RefusedDocument(Reason.TWO_AT_ONCE);
        }
        return formats.stream().findFirst();
    }

    private boolean isActive() {
        return archive.names().stream()
                        .anyMatch(name -> ACTIVE_NAME.matcher(name).matches())
                || archive.names().stream()
                        .filter(name -> name.endsWith(".rels"))
                        .flatMap(name -> PackagePart.relations(archive.read(name)).stream())
                        .anyMatch(OfficeFile::isActive);
    }

    private static boolean isActive(PackagePart.Relation relation) {
        boolean isTemplate = relation.type().endsWith("/attachedTemplate");
        return ACTIVE_RELATION.matcher(relation.type()).matches()
                || isTemplate
                        && TEMPLATE_FROM_THE_WEB.matcher(relation.target()).matches();
    }
}
