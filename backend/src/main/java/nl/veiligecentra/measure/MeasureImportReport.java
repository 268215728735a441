package nl.veiligecentra.measure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * What became of each row of a matrix.
 *
 * @param ignored heads that mean nothing here, or repeat an earlier one
 */
@Schema(requiredProperties = {"dryRun", "taken", "refused", "rows", "ignored"})
public record MeasureImportReport(boolean dryRun, int taken, int refused, List<Row> rows, List<String> ignored) {

    static MeasureImportReport of(boolean dryRun, List<Row> rows, List<String> ignored) {
        return new MeasureImportReport(
                dryRun,
                count(rows, Result.TAKEN) + count(rows, Result.WOULD_TAKE),
                count(rows, Result.INVALID),
                rows,
                ignored);
    }

    private static int count(List<Row> rows, Result result) {
        return (int) rows.stream().filter(row -> row.result() == result).count();
    }

    @Schema(name = "MeasureImportResult")
    public enum Result {
        TAKEN,
        WOULD_TAKE,
        /** A measure of the area that is not over has this number. */
        ALREADY_THERE,
        INVALID
    }

    /**
     * @param number as the spreadsheet counts
     * @param measureId what it became
     */
    @Schema(
            name = "MeasureImportRow",
            requiredProperties = {"number", "result", "mistakes"})
    public record Row(int number, Result result, String code, String action, UUID measureId, List<Mistake> mistakes) {}

    /**
     * @param column the head as it stands in the sheet, or the field it belongs to
     * @param value what the cell says, shortened
     */
    @Schema(
            name = "MeasureImportMistake",
            requiredProperties = {"column", "code", "detail"})
    public record Mistake(String column, String value, String code, String detail) {}
}
