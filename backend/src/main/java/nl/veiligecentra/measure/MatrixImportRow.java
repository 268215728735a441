package nl.veiligecentra.measure;

import java.util.List;

/**
 * A row of somebody's matrix: the measure in it, or everything that is wrong with it.
 *
 * @param number as the spreadsheet counts
 * @param measure {@code null} when there are mistakes
 */
record MatrixImportRow(int number, MatrixImportMeasure measure, List<Mistake> mistakes) {

    /**
     * @param column the head as it stands in the sheet
     * @param value what the cell says, shortened; {@code null} when it says nothing
     */
    record Mistake(String column, String value, String code, String detail) {}
}
