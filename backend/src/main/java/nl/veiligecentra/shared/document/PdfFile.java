package nl.veiligecentra.shared.document;

import nl.veiligecentra.shared.document.RefusedDocument.Reason;

import java.util.regex.Pattern;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * A PDF from its first byte to its last: readers accept rubbish before and behind it, and in that rubbish another file
 * fits.
 */
final class PdfFile {

    static final String HEADER = "%PDF-";
    /** How far into a file readers look for the header. */
    static final int HEADER_ZONE = 1024;

    private static final Pattern START = Pattern.compile("%PDF-[12]\\.\\d");
    private static final Pattern END = Pattern.compile("startxref\\s+\\d+\\s+%%EOF[\\s\\x00]*\\z");

    private PdfFile() {}

    static DocumentFormat formatOf(byte[] upload) {
        if (Archive.endsIn(upload)) {
            throw new RefusedDocument(Reason.TWO_AT_ONCE);
        }
        var head = text(upload, 0, HEADER_ZONE);
        var tail = text(upload, upload.length - HEADER_ZONE, upload.length);
        if (!START.matcher(head).lookingAt() || !END.matcher(tail).find()) {
            throw new RefusedDocument(Reason.UNREADABLE);
        }
        return DocumentFormat.PDF;
    }

    static boolean beginsIn(byte[] upload) {
        return text(upload, 0, HEADER_ZONE).contains(HEADER);
    }

    private static String text(byte[] upload, int from, int to) {
        int start = Math.max(0, from);
        return new String(upload, start, Math.min(upload.length, to) - start, ISO_8859_1);
    }
}
