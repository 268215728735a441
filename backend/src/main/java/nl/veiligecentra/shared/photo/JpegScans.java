package nl.veiligecentra.shared.photo;

/**
 * The scans of a JPEG, counted by their markers. A truncated one would be read as a half grey photo, and one with
 * thousands of scans keeps a processor busy for minutes.
 */
record JpegScans(int count, boolean endIsThere) {

    private static final int MAX_SCANS = 100;
    private static final byte MARKER = (byte) 0xFF;
    private static final byte START_OF_SCAN = (byte) 0xDA;
    private static final byte END_OF_IMAGE = (byte) 0xD9;

    static JpegScans of(byte[] jpeg) {
        int scans = 0;
        boolean ended = false;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            if (jpeg[i] == MARKER && jpeg[i + 1] == START_OF_SCAN) {
                scans++;
                ended = false;
            } else if (jpeg[i] == MARKER && jpeg[i + 1] == END_OF_IMAGE) {
                ended = true;
            }
        }
        return new JpegScans(scans, ended);
    }

    boolean areSound() {
        return count <= MAX_SCANS && endIsThere;
    }
}
