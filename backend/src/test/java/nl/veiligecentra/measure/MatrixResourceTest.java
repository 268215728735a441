package nl.veiligecentra.measure;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import nl.veiligecentra.testing.FreshCentre;
import nl.veiligecentra.testing.Mails;
import nl.veiligecentra.testing.Sql;
import nl.veiligecentra.testing.TestServices;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import static nl.veiligecentra.measure.Agreed.agreed;
import static nl.veiligecentra.measure.Agreed.lighting;
import static nl.veiligecentra.measure.Agreed.proposed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
@WithTestResource(TestServices.class)
class MatrixResourceTest {

    private static final String PDF = "application/pdf";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final FreshCentre centre = new FreshCentre();

    @Test
    void whatIsLaterThanAgreedComesFirst() {
        proposed(centre.manager, lighting(centre));
        agreed(centre, lighting(centre));
        late(agreed(centre, lighting(centre)));

        centre.board
                .request()
                .get("/measures/_matrix?area={area}", centre.area)
                .then()
                .statusCode(200)
                .body("items.code", contains("V-03", "V-01", "V-02"))
                .body("more", equalTo(false));
        centre.board
                .request()
                .get("/measures/_matrix?area={area}&sort=code", centre.area)
                .then()
                .body("items.code", contains("V-01", "V-02", "V-03"));
        centre.board
                .request()
                .get("/measures/_matrix?area={area}&late=true", centre.area)
                .then()
                .body("items.code", contains("V-03"));
    }

    @Test
    void asPdfItSaysWhichPartOfItThisIs() throws IOException {
        late(agreed(centre, lighting(centre)));

        var bytes = taken(PDF, "?area={area}&late=true");

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Maatregelenmatrix");
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("Proefplein", "later dan afgesproken", "1 maatregel", "V-01", "Donkere stukken");
        }
    }

    @Test
    void asWorkbookItHoldsEachLineAndNoFormula() throws IOException {
        var measure = lighting(centre);
        measure.put("action", "=HYPERLINK(\"http://kwaad.example\")");
        agreed(centre, measure);

        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(taken(XLSX, "?area={area}")))) {
            var sheet = workbook.getSheetAt(0);
            var line = sheet.getRow(sheet.getLastRowNum());
            assertThat(line.getCell(0).getStringCellValue()).isEqualTo("V-01");
            assertThat(line.getCell(4).getCellType().name()).isEqualTo("STRING");
            assertThat(line.getCell(4).getStringCellValue()).endsWith("=HYPERLINK(\"http://kwaad.example\")");
            assertThat(line.getCell(11).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(Agreed.DUE);
        }
    }

    @Test
    void whatIsTakenAlongIsLogged() {
        agreed(centre, lighting(centre));

        taken(XLSX, "?area={area}");

        assertThat(Mails.read(
                        "select detail from audit_event where action = 'EXPORT_MEASURES' and area_id = ?::uuid",
                        centre.area.toString()))
                .isEqualTo("XLSX, 1 measures");
    }

    @Test
    void aMemberTakesAlongWhatIsMeantForMembers() throws IOException {
        agreed(centre, lighting(centre));
        var told = lighting(centre);
        told.put("audience", "MEMBERS");
        told.put("membersText", "De straat krijgt licht.");
        agreed(centre, told);

        var bytes = centre.member
                .request()
                .accept(PDF)
                .get("/measures/_matrix?area={area}", centre.area)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("De straat krijgt licht.")
                    .doesNotContain("Donkere stukken", "Alle verlichting");
        }
    }

    @Test
    void ofAnotherAreaThereIsNothing() {
        agreed(centre, lighting(centre));
        var elsewhere = new FreshCentre().manager;

        elsewhere
                .request()
                .get("/measures/_matrix?area={area}", centre.area)
                .then()
                .statusCode(200)
                .body("items", empty());
        for (var form : List.of("pdf", "xlsx")) {
            elsewhere
                    .request()
                    .accept("*/*")
                    .get("/measures/_matrix?area={area}&format={form}", centre.area, form)
                    .then()
                    .statusCode(404);
        }
    }

    private byte[] taken(String mediaType, String query) {
        return centre.manager
                .request()
                .accept(mediaType)
                .get("/measures/_matrix" + query, centre.area)
                .then()
                .statusCode(200)
                .contentType(mediaType)
                .extract()
                .asByteArray();
    }

    private static void late(String measure) {
        var past = LocalDate.of(2026, 3, 1);
        Sql.run("update measure set due_date = ?, agreed_due_date = ? where id = ?::uuid", past, past, measure);
    }
}
