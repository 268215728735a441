package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.veiligecentra.testing.TestServices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@WithTestResource(TestServices.class)
class MatrixPdfTest {

    @Inject
    MatrixPdf matrix;

    @Test
    void aScreenReaderFindsTitleLanguageAndATable() throws IOException {
        try (var pdf = written(MatrixSheets.dutch())) {
            var catalogue = pdf.getDocumentCatalog();
            var tags = tagsUnder(catalogue.getStructureTreeRoot());

            assertThat(catalogue.getMarkInfo().isMarked()).isTrue();
            assertThat(catalogue.getLanguage()).isEqualTo("nl");
            assertThat(catalogue.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Maatregelenmatrix 's-Gravenzande");
            assertThat(new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid:part");
            assertThat(tags).contains("Table", "H1", "P");
            assertThat(Collections.frequency(tags, "TR")).isEqualTo(4);
            assertThat(Collections.frequency(tags, "TH")).isEqualTo(12 + 3);
            assertThat(Collections.frequency(tags, "TD")).isEqualTo(3 * 11);
        }
    }

    @Test
    void eachPageIsLandscapeWithHeadsAndItsNumber() throws IOException {
        try (var pdf = written(MatrixSheets.ofLines(60))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(Collections.frequency(tagsUnder(pdf.getDocumentCatalog().getStructureTreeRoot()), "TH"))
                    .as("heads are read out once")
                    .isEqualTo(12 + 60);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                var size = pdf.getPage(page - 1).getMediaBox();
                assertThat(size.getWidth()).isBetween(841f, 843f).isGreaterThan(size.getHeight());
                assertThat(textOf(pdf, page))
                        .contains("Doelstelling", "Pagina " + page + " van " + pdf.getNumberOfPages());
            }
        }
    }

    @Test
    void itSaysWhatAndOfWhenAndWhichIsLate() throws IOException {
        try (var pdf = written(MatrixSheets.dutch())) {
            assertThat(textOf(pdf, 1))
                    .contains("Maatregelenmatrix 's-Gravenzande", "belegd bij alle", "Stand op 26-11-2026")
                    .contains("1-11-2026", "€ 12.500,50", "Wacht op levering")
                    .containsOnlyOnce("Later dan afgesproken");
        }
    }

    @Test
    void itSpeaksEnglish() throws IOException {
        try (var pdf = written(MatrixSheets.english())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
            assertThat(textOf(pdf, 1)).contains("As of 26 Nov 2026", "Overdue", "€12,500.50", "Page 1 of 1");
        }
    }

    @Test
    void whatPeopleWroteIsText() throws IOException {
        try (var pdf = written(MatrixSheets.dutch())) {
            assertThat(textOf(pdf, 1).replace(" ", "")).contains("<script>alert(1)</script>", "=HYPERLINK(");
        }
    }

    @Test
    void itsFontsComeAlong() throws IOException {
        try (var pdf = written(MatrixSheets.dutch())) {
            var fonts = new ArrayList<String>();
            for (var name : pdf.getPage(0).getResources().getFontNames()) {
                var font = pdf.getPage(0).getResources().getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                fonts.add(font.getName());
            }
            assertThat(fonts).hasSize(2).allMatch(font -> font.contains("NotoSans"));
        }
    }

    @Test
    void withoutMeasuresItSaysSo() throws IOException {
        try (var pdf = written(MatrixSheets.empty())) {
            assertThat(textOf(pdf, 1)).contains("Er zijn geen maatregelen.");
        }
    }

    private PDDocument written(MatrixSheet sheet) throws IOException {
        var out = new ByteArrayOutputStream();
        matrix.write(sheet, out);
        return Loader.loadPDF(out.toByteArray());
    }

    private static String textOf(PDDocument pdf, int page) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(page);
        reader.setEndPage(page);
        return reader.getText(pdf).replaceAll("\\s+", " ");
    }

    private static List<String> tagsUnder(PDStructureNode node) {
        var tags = new ArrayList<String>();
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getCOSObject().getNameAsString(COSName.S));
                tags.addAll(tagsUnder(element));
            }
        }
        return tags;
    }
}
