package nl.veiligecentra.measure;

import org.dhatim.fastexcel.reader.Row;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column holds what, as far as a line of heads says.
 *
 * @param ignored heads that mean nothing here, or repeat an earlier one
 */
record MatrixImportHeads(int rowNumber, Map<MatrixImportHead, Place> places, List<String> ignored) {

    static final MatrixImportHeads NONE = new MatrixImportHeads(0, Map.of(), List.of());

    private static final int LONGEST_HEAD = 60;
    private static final int ENOUGH = 2;

    /** Where a column is, and what it is called there. */
    record Place(int column, String name) {}

    static MatrixImportHeads in(Row row) {
        var places = new EnumMap<MatrixImportHead, Place>(MatrixImportHead.class);
        var ignored = new ArrayList<String>();
        for (int column = 0; column < row.getCellCount(); column++) {
            var name = MatrixImportCells.textOf(row, column);
            if (name == null) {
                continue;
            }
            var head = name.length() > LONGEST_HEAD
                    ? null
                    : MatrixImportHead.named(name).orElse(null);
            if (head == null || places.putIfAbsent(head, new Place(column, name.replaceAll("\\s+", " "))) != null) {
                ignored.add(MatrixImportCells.shortened(name));
            }
        }
        return new MatrixImportHeads(row.getRowNum(), places, ignored);
    }

    int size() {
        return places.size();
    }

    /** Without what is to be done there is no matrix. */
    boolean isEnough() {
        return places.containsKey(MatrixImportHead.ACTION) && places.size() >= ENOUGH;
    }
}
