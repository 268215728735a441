package nl.veiligecentra.measure;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class MatrixXlsxTest {

    private static final int HEAD = 3;

    @Test
    void eachCellIsWhatTheMeasureSays() throws IOException {
        var sheet = sheetOf(MatrixSheets.dutch());

        assertThat(rowOf(sheet, HEAD + 1))
                .containsExactly(
                        "1.1",
                        "Verloedering",
                        "Zes lampen in de Langestraat doen het niet",
                        "Alle lampen branden op 1 maart 2027",
                        "Lampen vervangen door led\nen elk kwartaal nalopen",
                        "gemeente Westland, beheer",
                        "BIZ 's-Gravenzande",
                        "Hoog",
                        "In uitvoering",
                        "ja",
                        LocalDate.of(2026, 6, 1),
                        LocalDate.of(2026, 11, 1),
                        "",
                        12500.5,
                        "gemeente Westland",
                        "Wacht op levering");
        assertThat(rowOf(sheet, HEAD + 2))
                .startsWith("1.2", "Brandveiligheid", "", "")
                .endsWith(LocalDate.of(2026, 9, 15), "", "", "");
        assertThat(sheet.getLastRowNum()).isEqualTo(HEAD + 3);
    }

    @Test
    void titleFiltersAndDayStandAboveTheHeads() throws IOException {
        var sheet = sheetOf(MatrixSheets.dutch());

        assertThat(rowOf(sheet, 0)).startsWith("Maatregelenmatrix 's-Gravenzande");
        assertThat(rowOf(sheet, 1)).startsWith("Gebied 's-Gravenzande, thema alle, belegd bij alle");
        assertThat(rowOf(sheet, 2)).startsWith("Stand op 26-11-2026");
    }

    @Test
    void theHeadsAreThoseOfTheReader() throws IOException {
        assertThat(rowOf(sheetOf(MatrixSheets.dutch()), HEAD))
                .startsWith("Nr", "Thema", "Knelpunt (probleem)", "Doelstelling")
                .endsWith("Kosten (euro)", "Wie betaalt (financiering)", "Toelichting");
        assertThat(rowOf(sheetOf(MatrixSheets.english()), HEAD))
                .startsWith("No.", "Theme", "Problem", "Goal")
                .endsWith("Cost (EUR)", "Paid by", "Note");
    }

    @Test
    void noTextBecomesAFormula() throws IOException {
        var sheet = sheetOf(MatrixSheets.dutch());
        for (var row : sheet) {
            for (var cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }

        assertThat(rowOf(sheet, HEAD + 3))
                .containsSequence("'+1", "'" + MatrixSheets.FORMULA, "'@SUM(A1)", MatrixSheets.MARKUP, "'-2+3", "'=1+1")
                .endsWith("regel met  niets");
    }

    @Test
    void headsStayInSightAndCanBeFiltered() throws IOException {
        var sheet = sheetOf(MatrixSheets.dutch());

        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:P7");
        assertThat(sheet.getRow(HEAD + 1).getCell(4).getCellStyle().getWrapText())
                .isTrue();
        assertThat(sheet.getColumnWidth(4)).isGreaterThan(sheet.getColumnWidth(0));
    }

    @Test
    void itPrintsOnePageWideWithHeadsOnEachPage() throws IOException {
        var sheet = sheetOf(MatrixSheets.dutch());

        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
        assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
        assertThat(sheet.getFooter().getRight()).contains("Pagina &P van &N");
    }

    @Test
    void aMatrixWithoutMeasuresHasItsHeads() throws IOException {
        var sheet = sheetOf(MatrixSheets.empty());

        assertThat(sheet.getLastRowNum()).isEqualTo(HEAD);
        assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:P4");
    }

    private static XSSFSheet sheetOf(MatrixSheet matrix) throws IOException {
        var out = new ByteArrayOutputStream();
        MatrixXlsx.write(matrix, out);
        return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())).getSheetAt(0);
    }

    private static List<Object> rowOf(XSSFSheet sheet, int row) {
        var values = new ArrayList<>();
        for (int column = 0; column < sheet.getRow(HEAD).getLastCellNum(); column++) {
            values.add(valueOf(sheet.getRow(row).getCell(column)));
        }
        return values;
    }

    private static Object valueOf(Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        if (cell.getCellType() == CellType.STRING) {
            return cell.getStringCellValue();
        }
        return DateUtil.isCellDateFormatted(cell)
                ? cell.getLocalDateTimeCellValue().toLocalDate()
                : (Object) cell.getNumericCellValue();
    }
}
