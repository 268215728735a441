package nl.veiligecentra.shared.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

/** What partners hand in as proof, and what somebody who means harm does. */
final class Files {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    static final String POWERPOINT =
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml";
    static final String OFFICE_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** The same files are the same bytes. */
    private static final LocalDateTime PACKED = LocalDateTime.of(2026, 11, 26, 9, 0);

    private static final int DIRECTORY_LINE = 0x02014b50;

    private Files() {}

    record Part(String name, byte[] content, boolean isStored) {

        static Part of(String name, String content) {
            return new Part(name, content.getBytes(UTF_8), false);
        }

        static Part stored(String name, String content) {
            return new Part(name, content.getBytes(UTF_8), true);
        }
    }

    static byte[] pdf() {
        return ("%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\nxref\n0 1\n0000000000 65535 f \n"
                        + "trailer<</Size 1/Root 1 0 R>>\nstartxref\n46\n%%EOF\n")
                .getBytes(ISO_8859_1);
    }

    static byte[] docx(Part... more) {
        return office(WORD, more);
    }

    static byte[] office(String mainType, Part... more) {
        var parts = new ArrayList<>(List.of(types(mainType), Part.of("word/document.xml", "<w:document/>")));
        parts.addAll(List.of(more));
        return zip(parts.toArray(Part[]::new));
    }

    static Part types(String... contentTypes) {
        var overrides = new StringBuilder();
        for (var type : contentTypes) {
            overrides
                    .append("<Override PartName=\"/part\" ContentType=\"")
                    .append(type)
                    .append("\"/>");
        }
        return Part.of(
                "[Content_Types].xml",
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + overrides + "</Types>");
    }

    static Part relation(String type, String target) {
        return Part.of(
                "word/_rels/settings.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + OFFICE_RELATIONS + type + "\" Target=\"" + target
                        + "\" TargetMode=\"External\"/></Relationships>");
    }

    static byte[] openDocument(String mediaType, Part... more) {
        var parts = new ArrayList<>(
                List.of(Part.stored("mimetype", mediaType), Part.of("content.xml", "<office:document-content/>")));
        parts.addAll(List.of(more));
        return zip(parts.toArray(Part[]::new));
    }

    static byte[] zip(Part... parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts) {
                zip.putNextEntry(entry(part));
                zip.write(part.content());
            }
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(Part part) {
        var entry = new ZipEntry(part.name());
        entry.setTimeLocal(PACKED);
        if (part.isStored()) {
            var crc = new CRC32();
            crc.update(part.content());
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(part.content().length);
            entry.setCrc(crc.getValue());
        }
        return entry;
    }

    /** Two hundred kilobytes that become two hundred megabytes and a little. */
    static byte[] bomb() {
        return docx(new Part("word/media/image1.emf", new byte[201 << 20], false));
    }

    /** The same, while its directory speaks of ten bytes. */
    static byte[] bombThatLies() {
        return changed(bomb(), Files::lastDirectoryLine, 24, 10);
    }

    /** Two names for the same bytes. */
    static byte[] overlapping() {
        var zip = docx(Part.of("word/a.xml", "<a/>"), Part.of("word/b.xml", "<b/>"));
        var view = view(zip);
        int line = lastDirectoryLine(zip);
        int lineBefore = directoryLineBefore(zip, line);
        view.putInt(line + 42, view.getInt(lineBefore + 42));
        return zip;
    }

    static byte[] withLocalNameOf(byte[] zip, String name, String other) {
        var text = new String(zip, ISO_8859_1);
        int first = text.indexOf(name);
        return (text.substring(0, first) + other + text.substring(first + name.length())).getBytes(ISO_8859_1);
    }

    static byte[] encrypted() {
        return changed(docx(), Files::lastDirectoryLine, 8, view(docx()).getInt(lastDirectoryLine(docx()) + 8) | 1);
    }

    /** An entry that only those see who read from the front: the directory leaves it out. */
    static byte[] withHiddenEntry() {
        var zip = docx(Part.of("word/evil.js", "alert(1)"));
        var view = view(zip);
        int line = lastDirectoryLine(zip);
        int end = zip.length - 22;
        var shorter = ByteBuffer.allocate(zip.length - (end - line)).order(ByteOrder.LITTLE_ENDIAN);
        shorter.put(zip, 0, line).put(zip, end, 22);
        short lines = (short) (view.getShort(end + 10) - 1);
        shorter.putShort(line + 8, lines).putShort(line + 10, lines);
        shorter.putInt(line + 12, view.getInt(end + 12) - (end - line));
        return shorter.array();
    }

    static byte[] png() {
        return image("png");
    }

    static byte[] jpeg() {
        return image("jpg");
    }

    /** A few bytes that say they are 50,000 x 50,000 pixels. */
    static byte[] pngBomb() {
        var png = png();
        var header = ByteBuffer.wrap(png);
        header.putInt(16, 50_000).putInt(20, 50_000);
        var crc = new CRC32();
        crc.update(png, 12, 17);
        header.putInt(29, (int) crc.getValue());
        return png;
    }

    static byte[] both(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    static byte[] text(String text) {
        return text.getBytes(UTF_8);
    }

    private static byte[] image(String format) {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_RGB), format, out);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return out.toByteArray();
    }

    private interface Place {

        int in(byte[] zip);
    }

    private static byte[] changed(byte[] zip, Place place, int offset, int value) {
        view(zip).putInt(place.in(zip) + offset, value);
        return zip;
    }

    private static int lastDirectoryLine(byte[] zip) {
        return directoryLineBefore(zip, zip.length - 22);
    }

    private static int directoryLineBefore(byte[] zip, int position) {
        var view = view(zip);
        int at = position - 1;
        while (view.getInt(at) != DIRECTORY_LINE) {
            at--;
        }
        return at;
    }

    private static ByteBuffer view(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }
}
