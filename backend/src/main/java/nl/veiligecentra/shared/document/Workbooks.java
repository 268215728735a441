package nl.veiligecentra.shared.document;

import nl.veiligecentra.shared.document.RefusedDocument.Reason;

/** Tables that a feature reads and nobody keeps: as safe to open as a document. */
public final class Workbooks {

    private Workbooks() {}

    /**
     * @param largest how many bytes it may have, and {@code mostInflated} how many it may become when it is unpacked
     * @throws RefusedDocument when it is no workbook (xlsx), or none that is safe to read
     */
    public static void require(byte[] upload, int largest, long mostInflated) {
        if (upload.length > largest) {
            throw new RefusedDocument(Reason.TOO_LARGE);
        }
        if (!Archive.isAt(0, upload) || OfficeFile.formatOf(upload, mostInflated) != DocumentFormat.XLSX) {
            throw new RefusedDocument(Reason.KIND_NOT_KEPT);
        }
    }
}
