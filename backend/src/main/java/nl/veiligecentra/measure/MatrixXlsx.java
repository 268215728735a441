package nl.veiligecentra.measure;

import nl.veiligecentra.measure.MatrixSheet.Line;
import nl.veiligecentra.shared.document.TaggedPdf;
import nl.veiligecentra.shared.text.SafeCell;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;

/** The matrix as a workbook that people go on working in: dates are dates, amounts are numbers, and heads stay in sight. */
final class MatrixXlsx {

    private static final int HEAD = 3;
    private static final String AMOUNT = "#,##0.00";
    private static final String HEAD_COLOUR = "E6ECF5";
    private static final MatrixSheetColumn[] COLUMNS = MatrixSheetColumn.values();

    private final MatrixSheet sheet;
    private final MatrixSheetWords words;
    private final Worksheet page;

    private MatrixXlsx(MatrixSheet sheet, MatrixSheetWords words, Worksheet page) {
        this.sheet = sheet;
        this.words = words;
        this.page = page;
    }

    static void write(MatrixSheet sheet, OutputStream out) throws IOException {
        var words = new MatrixSheetWords(sheet.language());
        try (var workbook = new Workbook(out, "Veilige Centra", "1.0")) {
            workbook.properties().setTitle(TaggedPdf.printable(sheet.title()));
            new MatrixXlsx(sheet, words, workbook.newWorksheet(words.sheet())).write();
        }
    }

    private void write() {
        title();
        heads();
        int row = HEAD + 1;
        for (var line : sheet.lines()) {
            for (var column : COLUMNS) {
                cell(row, column, line);
            }
            row++;
        }
        page.setAutoFilter(HEAD, 0, row - 1, COLUMNS.length - 1);
        print();
    }

    private void title() {
        text(0, 0, sheet.title());
        page.style(0, 0).bold().fontSize(14).set();
        text(1, 0, sheet.subtitle());
        text(2, 0, words.asOf(sheet.asOf()));
    }

    private void heads() {
        for (var column : COLUMNS) {
            text(HEAD, column.ordinal(), words.head(column));
            page.width(column.ordinal(), column.width());
        }
        page.range(HEAD, 0, HEAD, COLUMNS.length - 1)
                .style()
                .bold()
                .wrapText(true)
                .verticalAlignment("top")
                .fillColor(HEAD_COLOUR)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                .set();
        page.freezePane(1, HEAD + 1);
    }

    private void cell(int row, MatrixSheetColumn column, Line line) {
        var value = column.valueOf(line);
        int place = column.ordinal();
        var style = page.style(row, place).wrapText(true).verticalAlignment("top");
        if (value instanceof LocalDate day) {
            page.value(row, place, day);
            style = style.format(words.dateFormat());
        } else if (value instanceof BigDecimal amount) {
            page.value(row, place, amount);
            style = style.format(AMOUNT);
        } else if (value instanceof Boolean isSo) {
            text(row, place, isSo ? words.yes() : null);
        } else {
            text(row, place, (String) value);
        }
        style.set();
    }

    private void text(int row, int place, String text) {
        if (text != null) {
            page.value(row, place, SafeCell.of(TaggedPdf.printable(text)));
        }
    }

    private void print() {
        page.pageOrientation("landscape");
        page.paperSize(PaperSize.A4_PAPER);
        page.setFitToPage(true);
        page.fitToWidth((short) 1);
        page.fitToHeight((short) 0);
        page.repeatRows(HEAD);
        page.footer(words.footer(), Position.RIGHT);
    }
}
