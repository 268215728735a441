package nl.veiligecentra.measure;

import nl.veiligecentra.shared.document.Workbooks;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a matrix as working groups keep it in a spreadsheet. Heads go by many names and start on some line; what a cell
 * means is never guessed: what is not understood is told, all of a row at once.
 *
 * @param ignored heads that mean nothing here, or repeat an earlier one
 */
record MatrixImport(List<MatrixImportRow> rows, List<String> ignored) {

    private static final int LARGEST = 5 << 20;
    private static final long MOST_INFLATED = 12L << 20;
    private static final int MOST_ROWS = 1_000;
    private static final int MOST_LINES = 10_000;
    private static final int HEADS_WITHIN = 10;
    private static final int MOST_SHEETS = 20;

    /** Day zero of the two calendars in which workbooks count days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);

    /** @throws InvalidInput when this is no such matrix at all, or no workbook that is safe to read */
    static MatrixImport read(byte[] upload) {
        Workbooks.require(upload, LARGEST, MOST_INFLATED);
        return opened(upload)
                .orElseThrow(() -> unusable(
                        "no-heads",
                        "Within the first 10 lines of no sheet there are heads such as Nr, Actie and Status."));
    }

    private static Optional<MatrixImport> opened(byte[] upload) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(upload))) {
            var dayZero = workbook.isDate1904() ? DAY_ZERO_1904 : DAY_ZERO;
            for (var sheet : workbook.getSheets().limit(MOST_SHEETS).toList()) {
                var heads = headsOf(sheet);
                if (heads.isEnough()) {
                    return Optional.of(new MatrixImport(measuresIn(sheet, heads, dayZero), heads.ignored()));
                }
            }
            return Optional.empty();
        } catch (InvalidInput refused) {
            throw refused;
        } catch (IOException | RuntimeException readersThrowAnythingAtHostileBytes) {
            throw unusable("unreadable", "This workbook is damaged.");
        }
    }

    private static MatrixImportHeads headsOf(Sheet sheet) throws IOException {
        try (var lines = sheet.openStream()) {
            return lines.takeWhile(line -> line.getRowNum() <= HEADS_WITHIN)
                    .map(MatrixImportHeads::in)
                    .reduce(MatrixImportHeads.NONE, (best, next) -> next.size() > best.size() ? next : best);
        }
    }

    /** One line after the other: a line may say that it is 16,384 cells wide. */
    private static List<MatrixImportRow> measuresIn(Sheet sheet, MatrixImportHeads heads, LocalDate dayZero)
            throws IOException {
        var measures = new ArrayList<MatrixImportRow>();
        try (var lines = sheet.openStream()) {
            lines.limit(MOST_LINES + 1L)
                    .filter(line -> line.getRowNum() > heads.rowNumber())
                    .map(line -> new MatrixImportCells(line, heads, dayZero))
                    .filter(cells -> !cells.areEmpty())
                    .limit(MOST_ROWS + 1L)
                    .forEach(cells -> measures.add(measureIn(cells)));
        }
        if (measures.size() > MOST_ROWS) {
            throw unusable("too-many-rows", "A matrix holds at most 1,000 rows.");
        }
        return measures;
    }

    private static MatrixImportRow measureIn(MatrixImportCells cells) {
        var measure = new MatrixImportMeasure(
                cells.text(MatrixImportHead.CODE),
                cells.word(MatrixImportHead.THEME, MatrixImportWords.THEMES),
                cells.text(MatrixImportHead.BOTTLENECK),
                cells.text(MatrixImportHead.GOAL),
                cells.text(MatrixImportHead.ACTION),
                cells.text(MatrixImportHead.OWNER),
                cells.text(MatrixImportHead.CO_OWNERS),
                cells.word(MatrixImportHead.PRIORITY, MatrixImportWords.PRIORITIES),
                cells.word(MatrixImportHead.STATUS, MatrixImportWords.STATUSES),
                cells.date(MatrixImportHead.START),
                cells.date(MatrixImportHead.DUE),
                cells.date(MatrixImportHead.DONE),
                cells.amount(MatrixImportHead.COST),
                cells.text(MatrixImportHead.PAID_BY),
                cells.text(MatrixImportHead.NOTE));
        cells.require(MatrixImportHead.ACTION);
        if (measure.start() != null && measure.due() != null && measure.due().isBefore(measure.start())) {
            cells.mistake(MatrixImportHead.DUE, "before-start", "It is due before it starts.");
        }
        var mistakes = cells.mistakes();
        return new MatrixImportRow(cells.rowNumber(), mistakes.isEmpty() ? measure : null, mistakes);
    }

    private static InvalidInput unusable(String code, String detail) {
        return new InvalidInput(InputError.inBody("", code, detail));
    }
}
