package nl.veiligecentra.shared.photo;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** What people, phones and attackers send in. */
final class Uploads {

    private static final String XMP =
            "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><creator>Noor de Wit</creator></x:xmpmeta>";

    private Uploads() {}

    static byte[] jpeg(int width, int height) {
        return written(redLeftHalf(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    static byte[] png(int width, int height) {
        return written(redLeftHalf(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] transparentPng(int width, int height) {
        return written(new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB), "png");
    }

    static byte[] webp() {
        return Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
    }

    /** The same frame behind a header that states a canvas of its own. */
    static byte[] extendedWebp() {
        var simple = webp();
        return ByteBuffer.allocate(simple.length + 18)
                .put(simple, 0, 12)
                .put("VP8X".getBytes(ISO_8859_1))
                .put(new byte[] {10, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})
                .put(simple, 12, simple.length - 12)
                .array();
    }

    /** Few bytes, and a frame of 4,000 x 4,000. */
    static byte[] webpBomb() {
        var webp = webp();
        ByteBuffer.wrap(webp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort(26, (short) 4_000)
                .putShort(28, (short) 4_000);
        return webp;
    }

    /** A phone held upright: stored on its side (orientation 6), with the place where it was taken and an XMP packet. */
    static byte[] jpegOfAPhone(int width, int height) {
        var exif = segment("Exif\0\0", exifWithOrientation6AndGps());
        var xmp = segment("http://ns.adobe.com/xap/1.0/\0", XMP.getBytes(UTF_8));
        return inserted(jpeg(width, height), concat(exif, xmp));
    }

    static byte[] jpegWithBrokenExif(int width, int height) {
        return inserted(jpeg(width, height), segment("Exif\0\0", "MM\0*\0\0~~rubbish".getBytes(ISO_8859_1)));
    }

    static byte[] jpegFollowedBy(byte[] rest) {
        return concat(jpeg(60, 40), rest);
    }

    static byte[] jpegWithScans(int scans) {
        var scan = new byte[] {(byte) 0xFF, (byte) 0xDA, 0, 2};
        var many = new byte[scans * scan.length];
        for (int i = 0; i < many.length; i++) {
            many[i] = scan[i % scan.length];
        }
        return inserted(jpeg(60, 40), many);
    }

    static byte[] htmlBehindAJpegHeader() {
        var header = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0};
        return concat(header, "<html><script>alert(1)</script></html>\u00FF\u00D9".getBytes(ISO_8859_1));
    }

    static byte[] svg() {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8);
    }

    static byte[] zip() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("Evil.class"));
            zip.write(new byte[] {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE});
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    /** A few bytes that say they are 50,000 x 50,000 pixels. */
    static byte[] pngBomb() {
        var png = png(8, 8);
        var header = ByteBuffer.wrap(png);
        header.putInt(16, 50_000).putInt(20, 50_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] firstPart(byte[] upload, double share) {
        return Arrays.copyOf(upload, (int) (upload.length * share));
    }

    private static BufferedImage redLeftHalf(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var brush = image.createGraphics();
        brush.setColor(Color.BLUE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.dispose();
        return image;
    }

    private static byte[] written(BufferedImage image, String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    /** Big-endian TIFF: directory with orientation and a pointer to a GPS directory that holds latitude 52 north. */
    private static byte[] exifWithOrientation6AndGps() {
        var tiff = ByteBuffer.allocate(92);
        tiff.put("MM".getBytes(ISO_8859_1)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) 6)
                .putShort((short) 0);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 1).putShort((short) 2).putInt(2).put("N\0\0\0".getBytes(ISO_8859_1));
        tiff.putShort((short) 2).putShort((short) 5).putInt(3).putInt(68);
        tiff.putInt(0);
        tiff.putInt(52).putInt(1).putInt(0).putInt(1).putInt(5).putInt(1);
        return tiff.array();
    }

    private static byte[] segment(String name, byte[] content) {
        var label = name.getBytes(ISO_8859_1);
        return ByteBuffer.allocate(4 + label.length + content.length)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (2 + label.length + content.length))
                .put(label)
                .put(content)
                .array();
    }

    private static byte[] inserted(byte[] jpeg, byte[] segments) {
        var start = Arrays.copyOf(jpeg, 2);
        return concat(concat(start, segments), Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    private static byte[] concat(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }
}
