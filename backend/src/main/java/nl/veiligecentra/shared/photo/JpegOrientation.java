package nl.veiligecentra.shared.photo;

import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import java.nio.ByteBuffer;
import java.util.Arrays;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * How the phone was held, read from the segments themselves: the JDK gives no metadata at all of the many photos in
 * which Exif comes before JFIF.
 */
final class JpegOrientation {

    private static final byte[] EXIF = "Exif\0\0".getBytes(ISO_8859_1);
    private static final int FIRST_SEGMENT = 2;
    private static final int MARKER_SIZE = 2;
    private static final int HEADER_SIZE = 4;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;

    private JpegOrientation() {}

    static Orientation of(byte[] jpeg) {
        var bytes = ByteBuffer.wrap(jpeg);
        int start = FIRST_SEGMENT;
        while (start + HEADER_SIZE <= jpeg.length) {
            int marker = Short.toUnsignedInt(bytes.getShort(start));
            int end = start + MARKER_SIZE + Math.max(MARKER_SIZE, bytes.getShort(start + MARKER_SIZE) & 0xFFFF);
            var content = Arrays.copyOfRange(jpeg, start + HEADER_SIZE, end);
            if (marker == START_OF_SCAN) {
                break;
            }
            if (marker == APP1 && Arrays.mismatch(EXIF, content) == EXIF.length) {
                return inExif(content);
            }
            start = end;
        }
        return Orientation.TOP_LEFT;
    }

    private static Orientation inExif(byte[] exif) {
        try {
            var orientation = ExifUtils.getOrientationFromExif(exif);
            return orientation == null ? Orientation.TOP_LEFT : orientation;
        } catch (RuntimeException broken) {
            return Orientation.TOP_LEFT;
        }
    }
}
