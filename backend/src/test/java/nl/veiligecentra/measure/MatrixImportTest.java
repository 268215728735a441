package nl.veiligecentra.measure;

import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.measure.MatrixImportRow.Mistake;
import nl.veiligecentra.shared.problem.InvalidInput;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

class MatrixImportTest {

    private static final Object[] HEADS = {
        "Nr.",
        "Thema",
        "Knelpunt",
        "Doelstelling",
        "Omschrijving actiepunt",
        "Belegd bij",
        "Prioriteit",
        "Status",
        "Start",
        "Termijn",
        "Datum realisatie",
        "Kosten (€)",
        "Financiering"
    };

    @Test
    void aMatrixOfAWorkingGroupIsReadCellByCell() throws IOException {
        var matrix = MatrixImport.read(workbook(
                row("Maatregelenmatrix KVO Centrum"),
                row(),
                HEADS,
                row(
                        1.1,
                        "Verloedering",
                        "Zes lampen kapot",
                        "Alles brandt",
                        "Lampen vervangen",
                        "gemeente Westland",
                        "Hoog",
                        "In uitvoering",
                        LocalDate.of(2026, 6, 1),
                        "31-12-2026",
                        "-",
                        12500,
                        "gemeente")));

        assertThat(matrix.ignored()).isEmpty();
        assertThat(matrix.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(4);
            assertThat(row.mistakes()).isEmpty();
            assertThat(row.measure())
                    .isEqualTo(new MatrixImportMeasure(
                            "1.1",
                            Theme.DECAY,
                            "Zes lampen kapot",
                            "Alles brandt",
                            "Lampen vervangen",
                            "gemeente Westland",
                            null,
                            Priority.HIGH,
                            MeasureStatus.IN_PROGRESS,
                            LocalDate.of(2026, 6, 1),
                            LocalDate.of(2026, 12, 31),
                            null,
                            new BigDecimal("12500.00"),
                            "gemeente",
                            null));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Code, CODE",
        "Volgnr., CODE",
        "Probleem, BOTTLENECK",
        "Doel, GOAL",
        "ACTIE, ACTION",
        "Maatregel, ACTION",
        "Wat we doen, ACTION",
        "Eigenaar, OWNER",
        "Wie doet het, OWNER",
        "Belegd bij (wie doet het), OWNER",
        "Wie betaalt, PAID_BY",
        "Kosten in euro, COST",
        "Klaar op, DUE",
        "Datum gereed gepland, DUE",
        "Gereed op, DONE",
        "Datum realisatie, DONE",
        "Opmerkingen:, NOTE"
    })
    void aHeadGoesByManyNames(String name, MatrixImportHead head) {
        assertThat(MatrixImportHead.named(name)).contains(head);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 9})
    void headsStandOnAnyOfTheFirstTenLines(int above) throws IOException {
        var rows = Stream.concat(
                IntStream.range(0, above).mapToObj(n -> row("toelichting " + n)),
                Stream.of(row("Nr", "Actie", "Toelichting"), row("1", "Lampen vervangen", "")));

        assertThat(MatrixImport.read(workbook(rows.toArray(Object[][]::new))).rows())
                .extracting(row -> row.measure().action())
                .containsExactly("Lampen vervangen");
    }

    @Test
    void whatAnExportWroteIsReadAsItWas() throws IOException {
        var out = new ByteArrayOutputStream();
        MatrixXlsx.write(MatrixSheets.dutch(), out);

        var matrix = MatrixImport.read(out.toByteArray());

        assertThat(matrix.ignored()).containsExactly("Later dan afgesproken");
        var lamps = matrix.rows().get(0).measure();
        assertThat(lamps.code()).isEqualTo("1.1");
        assertThat(lamps.theme()).isEqualTo(Theme.DECAY);
        assertThat(lamps.due()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(lamps.cost()).isEqualTo(new BigDecimal("12500.50"));
        assertThat(lamps.coOwners()).isEqualTo("BIZ 's-Gravenzande");
        assertThat(matrix.rows().get(2).mistakes()).extracting(Mistake::column).containsExactly("Thema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"31-12-2026", "31/12/2026", "31.12.2026", "2026-12-31", "31 december 2026"})
    void aDayIsUnderstoodAsPeopleWriteIt(String written) throws IOException {
        assertThat(only(row("x", written, "", "")).measure().due()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"eind 2026", "Q2 2026", "2026", "31-2-2026", "maart", "1-3-27", "voorjaar", "1-1-1026"})
    void whatIsNoDayIsNotGuessed(String written) throws IOException {
        assertThat(only(row("x", written, "", "")).mistakes())
                .containsExactly(new Mistake("Klaar op", written, "not-a-date", "Write one day, such as 31-12-2026."));
    }

    @Test
    void aNumberThatIsAYearIsNoDay() throws IOException {
        assertThat(only(row("x", 2026, "", "")).mistakes())
                .extracting(Mistake::code)
                .containsExactly("not-a-date");
    }

    @ParameterizedTest
    @CsvSource({
        "'€ 12.500,-', 12500.00",
        "'12.500,50', 12500.50",
        "'1000', 1000.00",
        "'EUR 99,9', 99.90",
        "'2.500 euro', 2500.00"
    })
    void anAmountIsUnderstoodAsPeopleWriteIt(String written, BigDecimal euros) throws IOException {
        assertThat(only(row("x", "", written, "")).measure().cost()).isEqualTo(euros);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p.m.", "ca. 500", "500-1000", "-5", "12,500.00", "1e9"})
    void whatIsNoAmountIsNotGuessed(String written) throws IOException {
        assertThat(only(row("x", "", written, "")).mistakes())
                .extracting(Mistake::code)
                .containsExactly("not-an-amount");
    }

    @Test
    void allMistakesOfARowAreToldAtOnce() throws IOException {
        assertThat(only(row("", "Q2 2026", "p.m.", "misschien")).mistakes())
                .extracting(Mistake::column, Mistake::code)
                .containsExactlyInAnyOrder(
                        tuple("Actie", "required"),
                        tuple("Klaar op", "not-a-date"),
                        tuple("Kosten", "not-an-amount"),
                        tuple("Status", "unknown-word"));
    }

    @Test
    void aWrongRowDoesNotStandInTheWayOfOthers() throws IOException {
        var rows = MatrixImport.read(workbook(
                        row("Actie", "Start", "Klaar op"),
                        row("een", "1-1-2027", "1-1-2026"),
                        row(),
                        row("twee", "1-1-2026", "1-1-2027")))
                .rows();

        assertThat(rows).extracting(MatrixImportRow::number).containsExactly(2, 4);
        assertThat(rows.get(0).mistakes()).extracting(Mistake::code).containsExactly("before-start");
        assertThat(rows.get(1).measure().action()).isEqualTo("twee");
    }

    @Test
    void aFormulaIsWhatItWasAndNeverCalculated() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), row("Actie", "Kosten"));
            var line = sheet.createRow(1);
            line.createCell(0).setCellFormula("CONCATENATE(\"Lampen\",\" vervangen\")");
            line.createCell(1).setCellFormula("1000*2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

            var measure = MatrixImport.read(written(workbook)).rows().get(0).measure();

            assertThat(measure.action()).isEqualTo("Lampen vervangen");
            assertThat(measure.cost()).isEqualTo(new BigDecimal("2000.00"));
        }
    }

    @Test
    void daysOfAnOldMacintoshAreTheSameDays() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            workbook.getCTWorkbook().getWorkbookPr().setDate1904(true);
            var sheet = workbook.createSheet();
            fill(sheet.createRow(0), row("Actie", "Klaar op"));
            fill(sheet.createRow(1), row("x", LocalDate.of(2026, 12, 31)));

            assertThat(MatrixImport.read(written(workbook))
                            .rows()
                            .get(0)
                            .measure()
                            .due())
                    .isEqualTo(LocalDate.of(2026, 12, 31));
        }
    }

    @Test
    void whatMeansNothingHereIsNamed() throws IOException {
        assertThat(MatrixImport.read(workbook(row("Actie", "Status", "Weer", "Maatregel"), row("x")))
                        .ignored())
                .containsExactly("Weer", "Maatregel");
    }

    @Test
    void aThousandRowsAreReadAndNotOneMore() throws IOException {
        assertThat(MatrixImport.read(workbook(lines(1_000))).rows()).hasSize(1_000);
        assertThat(refusalOf(workbook(lines(1_001)))).isEqualTo("too-many-rows");
    }

    @Test
    void whatIsNoMatrixIsRefused() throws IOException {
        assertThat(refusalOf(workbook(row("Naam", "Adres"), row("x", "y")))).isEqualTo("no-heads");
        assertThat(refusalOf("Nr;Actie\n1;x".getBytes(StandardCharsets.UTF_8))).isEqualTo("kind-not-kept");
        assertThat(refusalOf(new byte[(5 << 20) + 1])).isEqualTo("too-large");
        assertThat(refusalOf(zipped("<worksheet", "x".repeat(50)))).isEqualTo("unreadable");
    }

    @Test
    void aSheetThatBecomesHugeIsNotUnpacked() throws IOException {
        assertThat(refusalOf(zipped("<worksheet/>", " ".repeat(13 << 20)))).isEqualTo("too-large");
    }

    @Test
    void entitiesOfASheetAreNotResolved() throws IOException {
        var sheet = "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]><worksheet><sheetData><row r=\"1\">"
                + "<c r=\"A1\" t=\"inlineStr\"><is><t>Actie</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>Doel</t></is></c>"
                + "</row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&secret;</t></is></c></row></sheetData></worksheet>";

        assertThat(refusalOf(zipped(sheet, ""))).isEqualTo("unreadable");
    }

    private static MatrixImportRow only(Object[] row) throws IOException {
        return MatrixImport.read(workbook(row("Actie", "Klaar op", "Kosten", "Status"), row))
                .rows()
                .get(0);
    }

    private static String refusalOf(byte[] upload) {
        return catchThrowableOfType(InvalidInput.class, () -> MatrixImport.read(upload))
                .errors()
                .get(0)
                .code();
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static Object[][] lines(int number) {
        return Stream.concat(
                        Stream.<Object[]>of(row("Nr", "Actie")),
                        IntStream.range(0, number).mapToObj(n -> row(n, "x")))
                .toArray(Object[][]::new);
    }

    private static byte[] workbook(Object[]... rows) throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Matrix");
            for (int n = 0; n < rows.length; n++) {
                fill(sheet.createRow(n), rows[n]);
            }
            return written(workbook);
        }
    }

    private static void fill(Row row, Object[] values) {
        for (int column = 0; column < values.length; column++) {
            fill(row.createCell(column), values[column]);
        }
    }

    private static void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            var style = cell.getSheet().getWorkbook().createCellStyle();
            style.setDataFormat((short) 14);
            cell.setCellStyle(style);
        } else {
            cell.setCellValue((String) value);
        }
    }

    private static byte[] written(XSSFWorkbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return out.toByteArray();
    }

    /** A workbook of which the only sheet is written by hand. */
    private static byte[] zipped(String sheet, String padding) throws IOException {
        var main = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : List.of(
                    new String[] {
                        "[Content_Types].xml",
                        "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"" + main
                                + "sheet.main+xml\"/></Types>"
                    },
                    new String[] {
                        "xl/workbook.xml",
                        "<workbook xmlns:r=\"" + relations
                                + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"rId1\"/>" + "</sheets></workbook>"
                    },
                    new String[] {
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships><Relationship Id=\"rId1\" Type=\"" + relations
                                + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
                    },
                    new String[] {"xl/worksheets/sheet1.xml", sheet + padding})) {
                zip.putNextEntry(new ZipEntry(part[0]));
                zip.write(part[1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
