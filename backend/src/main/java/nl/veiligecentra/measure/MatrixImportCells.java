package nl.veiligecentra.measure;

import nl.veiligecentra.measure.MatrixImportRow.Mistake;
import nl.veiligecentra.shared.document.TaggedPdf;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The cells of one row, read as what their heads promise; what is not understood is collected. */
final class MatrixImportCells {

    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_SHOWN = 40;
    private static final int DECIMALS = 10;
    /** What people write where there is nothing to fill in. */
    private static final Pattern NOTHING = Pattern.compile("(?i)[-–—.?]*|n\\.?v\\.?t\\.?|geen");
    /** An export writes it before what looks like a formula. */
    private static final Pattern GUARDED = Pattern.compile("^'(?=[=+\\-@|%])");

    private static final Pattern AMOUNT = Pattern.compile(
            "(?i)(?:€|eur|euro)?\\s*(\\d{1,3}(?:\\.\\d{3})+|\\d+)(?:,(\\d{1,2}|-{1,2}))?\\s*(?:€|euro)?");
    private static final List<DateTimeFormatter> DATES = List.of(
            written("d-M-uuuu"),
            written("d/M/uuuu"),
            written("d.M.uuuu"),
            written("uuuu-MM-dd"),
            written("d MMMM uuuu"));
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(100_000);
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private final Row row;
    private final MatrixImportHeads heads;
    private final LocalDate dayZero;
    private final List<Mistake> mistakes = new ArrayList<>();

    MatrixImportCells(Row row, MatrixImportHeads heads, LocalDate dayZero) {
        this.row = row;
        this.heads = heads;
        this.dayZero = dayZero;
    }

    int rowNumber() {
        return row.getRowNum();
    }

    boolean areEmpty() {
        return heads.places().values().stream().allMatch(place -> textOf(row, place.column()) == null);
    }

    String text(MatrixImportHead head) {
        var text = raw(head);
        if (text != null && text.length() > LONGEST_TEXT) {
            mistake(head, "too-long", "At most 2,000 characters.");
            return null;
        }
        return text;
    }

    <T> T word(MatrixImportHead head, Map<String, T> words) {
        var text = raw(head);
        if (text == null) {
            return null;
        }
        var word = words.get(
                text.toLowerCase(Locale.ROOT).replaceAll("[\\s,/]+", " ").strip());
        if (word == null) {
            mistake(
                    head,
                    "unknown-word",
                    "Not understood; known are for example: "
                            + String.join(
                                    ", ",
                                    words.keySet().stream().sorted().limit(8).toList()) + ".");
        }
        return word;
    }

    LocalDate date(MatrixImportHead head) {
        var text = raw(head);
        if (text == null) {
            return null;
        }
        var date = realDate(head).or(() -> writtenDate(text)).filter(MatrixImportCells::isLikely);
        if (date.isEmpty()) {
            mistake(head, "not-a-date", "Write one day, such as 31-12-2026.");
        }
        return date.orElse(null);
    }

    BigDecimal amount(MatrixImportHead head) {
        var text = raw(head);
        if (text == null) {
            return null;
        }
        var amount = number(cell(head)).or(() -> writtenAmount(text)).filter(euros -> euros.signum() >= 0);
        if (amount.isEmpty()) {
            mistake(head, "not-an-amount", "Write an amount in euros, such as 12500 or 12.500,50.");
        }
        return amount.map(euros -> euros.setScale(2, RoundingMode.HALF_UP)).orElse(null);
    }

    void require(MatrixImportHead head) {
        if (raw(head) == null) {
            mistake(head, "required", "This has to be filled in.");
        }
    }

    void mistake(MatrixImportHead head, String code, String detail) {
        var value = raw(head);
        mistakes.add(
                new Mistake(heads.places().get(head).name(), value == null ? null : shortened(value), code, detail));
    }

    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    /** @return {@code null} for a cell in which nothing is filled in */
    static String textOf(Row row, int column) {
        var cell = column < row.getCellCount() ? row.getCell(column) : null;
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return null;
        }
        var text = number(cell)
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> cell.getType() == CellType.STRING ? cell.asString() : cell.getRawValue());
        var printable = text == null ? "" : TaggedPdf.printable(text).strip();
        return NOTHING.matcher(printable).matches()
                ? null
                : GUARDED.matcher(printable).replaceFirst("");
    }

    static String shortened(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN - 1) + "…";
    }

    private String raw(MatrixImportHead head) {
        var place = heads.places().get(head);
        return place == null ? null : textOf(row, place.column());
    }

    private Cell cell(MatrixImportHead head) {
        return row.getCell(heads.places().get(head).column());
    }

    /** Also of a formula: what it was when the workbook was saved. */
    private static Optional<BigDecimal> number(Cell cell) {
        if (cell.getType() != CellType.NUMBER && cell.getType() != CellType.FORMULA) {
            return Optional.empty();
        }
        try {
            var number = new BigDecimal(cell.getRawValue())
                    .setScale(DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return Optional.of(number.scale() < 0 ? number.setScale(0, RoundingMode.UNNECESSARY) : number);
        } catch (NumberFormatException | NullPointerException text) {
            return Optional.empty();
        }
    }

    /** A workbook keeps a day as a number, in one of two calendars. */
    private Optional<LocalDate> realDate(MatrixImportHead head) {
        var cell = cell(head);
        return cell.getType() == CellType.STRING
                ? Optional.empty()
                : number(cell)
                        .filter(days -> days.signum() > 0 && days.compareTo(MOST_DAYS) < 0)
                        .map(days -> dayZero.plusDays(days.longValue()));
    }

    private static Optional<LocalDate> writtenDate(String text) {
        for (var form : DATES) {
            try {
                return Optional.of(LocalDate.parse(text, form));
            } catch (DateTimeException another) {
                // the next form
            }
        }
        return Optional.empty();
    }

    private static boolean isLikely(LocalDate date) {
        return !date.isBefore(EARLIEST) && date.isBefore(LATEST);
    }

    private static Optional<BigDecimal> writtenAmount(String text) {
        var amount = AMOUNT.matcher(text);
        if (!amount.matches()) {
            return Optional.empty();
        }
        var cents = amount.group(2) == null || amount.group(2).startsWith("-") ? "0" : amount.group(2);
        return Optional.of(new BigDecimal(amount.group(1).replace(".", "") + "." + cents));
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.forLanguageTag("nl"))
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
