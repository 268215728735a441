package nl.veiligecentra.shared.document;

import io.quarkus.runtime.configuration.MemorySize;
import nl.veiligecentra.shared.document.Files.Part;
import nl.veiligecentra.shared.document.RefusedDocument.Reason;
import nl.veiligecentra.shared.photo.PhotoStudio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.veiligecentra.shared.document.RefusedDocument.Reason.ACTIVE_CONTENT;
import static nl.veiligecentra.shared.document.RefusedDocument.Reason.KIND_NOT_KEPT;
import static nl.veiligecentra.shared.document.RefusedDocument.Reason.TOO_LARGE;
import static nl.veiligecentra.shared.document.RefusedDocument.Reason.TOO_MANY_PIXELS;
import static nl.veiligecentra.shared.document.RefusedDocument.Reason.TWO_AT_ONCE;
import static nl.veiligecentra.shared.document.RefusedDocument.Reason.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class DocumentInspectionTest {

    private static final int LARGEST = 10 << 20;

    private final DocumentInspection inspection =
            new DocumentInspection(new PhotoStudio(), () -> new MemorySize(BigInteger.valueOf(LARGEST)));

    static Stream<Arguments> kept() {
        return Stream.of(
                arguments(DocumentFormat.PDF, Files.pdf()),
                arguments(DocumentFormat.DOCX, Files.docx()),
                arguments(DocumentFormat.XLSX, Files.office(Files.EXCEL)),
                arguments(DocumentFormat.PPTX, Files.office(Files.POWERPOINT)),
                arguments(DocumentFormat.ODT, Files.openDocument("application/vnd.oasis.opendocument.text")),
                arguments(DocumentFormat.ODS, Files.openDocument("application/vnd.oasis.opendocument.spreadsheet")),
                arguments(DocumentFormat.DOCX, Files.docx(Files.relation("hyperlink", "https://example.org"))),
                arguments(
                        DocumentFormat.DOCX,
                        Files.docx(Files.relation("attachedTemplate", "file:///\\\\server\\huisstijl\\brief.dotm"))),
                arguments(DocumentFormat.DOCX, Files.docx(Part.of("word/embeddings/grafiek.xlsx", "PK"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("kept")
    void whatPartnersHandInIsKeptAsItIs(DocumentFormat format, byte[] upload) {
        var sound = inspection.inspect(upload);

        assertThat(sound.format()).isEqualTo(format);
        assertThat(sound.content()).isSameAs(upload);
    }

    @Test
    void anImageIsDrawnAnewAndWhatHidesBehindItStaysOut() {
        for (var image : new byte[][] {Files.jpeg(), Files.png()}) {
            var sound = inspection.inspect(Files.both(image, Files.text("<script>alert(1)</script>")));

            assertThat(sound.format()).isEqualTo(DocumentFormat.JPEG);
            assertThat(sound.content()).startsWith(0xFF, 0xD8, 0xFF);
            assertThat(new String(sound.content(), ISO_8859_1)).doesNotContain("script");
        }
    }

    static Stream<Arguments> otherKinds() {
        return Stream.of(
                arguments("an empty file", new byte[0]),
                arguments("a page", Files.text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                arguments("a drawing", Files.text("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")),
                arguments("a program", Files.both(Files.text("MZ\0\0"), new byte[100])),
                arguments("a program before an archive", Files.both(Files.text("MZ\0\0"), Files.docx())),
                arguments("an old Word file", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1}),
                arguments("rich text", Files.text("{\\rtf1\\objupdate}")),
                arguments("an archive", Files.zip(Part.of("Evil.class", "x"))),
                arguments("a template", Files.office(Files.WORD.replace("document.main", "template.main"))),
                arguments("an image of another kind", Files.text("GIF89a\1\0\1\0")),
                arguments(
                        "a drawing of LibreOffice", Files.openDocument("application/vnd.oasis.opendocument.graphics")),
                arguments("plain text", Files.text("Verslag van de schouw")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("otherKinds")
    void otherKindsAreNotKept(String what, byte[] upload) {
        assertThat(refusalOf(upload)).isEqualTo(KIND_NOT_KEPT);
    }

    static Stream<Arguments> active() {
        return Stream.of(
                arguments(
                        "a macro file under another name",
                        Files.office("application/vnd.ms-word.document.macroEnabled.main+xml")),
                arguments(
                        "a macro workbook under another name",
                        Files.office("application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                arguments("macros", Files.docx(Part.of("word/vbaProject.bin", "x"))),
                arguments(
                        "macros under another name",
                        Files.zip(
                                Files.types(Files.WORD, "application/vnd.ms-office.vbaProject"),
                                Part.of("word/foto.bin", "x"))),
                arguments("Excel 4 macros", Files.office(Files.EXCEL, Part.of("xl/macrosheets/sheet1.xml", "<x/>"))),
                arguments("a control", Files.docx(Part.of("word/activeX/activeX1.bin", "x"))),
                arguments("an object", Files.docx(Part.of("word/embeddings/oleObject1.bin", "x"))),
                arguments(
                        "an object from elsewhere",
                        Files.docx(Files.relation("oleObject", "https://evil.example/a.html!"))),
                arguments(
                        "a template from the web",
                        Files.docx(Files.relation("attachedTemplate", "HTTPS://evil.example/a"))),
                arguments("a page in a chunk", Files.docx(Files.relation("aFChunk", "afchunk.mht"))),
                arguments("a program inside", Files.docx(Part.of("word/media/factuur.exe", "MZ"))),
                arguments(
                        "macros of LibreOffice",
                        Files.openDocument(
                                "application/vnd.oasis.opendocument.text",
                                Part.of("Basic/Standard/Module1.xml", "<x/>"))),
                arguments(
                        "a script of LibreOffice",
                        Files.openDocument(
                                "application/vnd.oasis.opendocument.spreadsheet",
                                Part.of("Scripts/python/evil.py", "x"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("active")
    void whatRunsByItselfIsRefused(String what, byte[] upload) {
        assertThat(refusalOf(upload)).isEqualTo(ACTIVE_CONTENT);
    }

    static Stream<Arguments> twoAtOnce() {
        return Stream.of(
                arguments("a PDF and an archive", Files.both(Files.pdf(), Files.docx())),
                arguments(
                        "an archive with a PDF up front",
                        Files.zip(
                                Part.stored("rapport", new String(Files.pdf(), ISO_8859_1)), Files.types(Files.WORD))),
                arguments("text and table", Files.zip(Files.types(Files.WORD, Files.EXCEL))),
                arguments(
                        "Word and LibreOffice",
                        Files.openDocument("application/vnd.oasis.opendocument.text", Files.types(Files.WORD))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twoAtOnce")
    void whatIsTwoThingsAtOnceIsRefused(String what, byte[] upload) {
        assertThat(refusalOf(upload)).isEqualTo(TWO_AT_ONCE);
    }

    static Stream<Arguments> unreadable() {
        return Stream.of(
                arguments("half a PDF", Arrays.copyOf(Files.pdf(), 60)),
                arguments("a PDF with a page behind it", Files.both(Files.pdf(), Files.text("<html>"))),
                arguments("a PDF behind a page", Files.both(Files.text("<script>1</script>\n"), Files.pdf())),
                arguments("half an archive", Arrays.copyOf(Files.docx(), 300)),
                arguments("an archive with something behind it", Files.both(Files.docx(), Files.text("<html>"))),
                arguments("an entry that is in no directory", Files.withHiddenEntry()),
                arguments("two entries in the same bytes", Files.overlapping()),
                arguments(
                        "an entry with two names",
                        Files.withLocalNameOf(Files.docx(), "word/document.xml", "word/document.exe")),
                arguments("a way out of the folder", Files.docx(Part.of("word/../../evil.xml", "x"))),
                arguments("one name twice", Files.docx(Part.of("WORD/DOCUMENT.XML", "x"))),
                arguments("a password", Files.encrypted()),
                arguments("a bomb that lies about its size", Files.bombThatLies()),
                arguments(
                        "more entries than anybody needs",
                        Files.docx(IntStream.range(0, 5_000)
                                .mapToObj(n -> Part.of("word/" + n, ""))
                                .toArray(Part[]::new))),
                arguments(
                        "entities that multiply",
                        Files.zip(
                                Part.of("[Content_Types].xml", "<!DOCTYPE x [<!ENTITY a \"aa\">]><Types>&a;</Types>"))),
                arguments("broken XML", Files.zip(Part.of("[Content_Types].xml", "<Types>"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("unreadable")
    void whatIsNotWhatItSeemsIsRefused(String what, byte[] upload) {
        assertThat(refusalOf(upload)).isEqualTo(UNREADABLE);
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        assertThat(refusalOf(Files.bomb())).isEqualTo(TOO_LARGE);
    }

    @Test
    void tenMegabytesAreKeptAndNotOneByteMore() {
        var largest = Files.both(Arrays.copyOf(Files.pdf(), LARGEST - Files.pdf().length), Files.pdf());

        assertThat(inspection.inspect(largest).format()).isEqualTo(DocumentFormat.PDF);
        assertThat(refusalOf(Files.both(largest, new byte[1]))).isEqualTo(TOO_LARGE);
    }

    @Test
    void anImageOfTooManyPixelsIsRefusedByItsHeader() {
        assertThat(refusalOf(Files.pngBomb())).isEqualTo(TOO_MANY_PIXELS);
    }

    private Reason refusalOf(byte[] upload) {
        return catchThrowableOfType(RefusedDocument.class, () -> inspection.inspect(upload))
                .reason();
    }
}
