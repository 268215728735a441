package nl.veiligecentra.measure;

import nl.veiligecentra.shared.subject.SubjectName;

/** What a measure is called in a line: its number, and the beginning of what is to be done. */
final class MeasureNames {

    private static final int LONGEST = 80;

    private MeasureNames() {}

    static SubjectName of(String code, String action) {
        var line = action.lines().findFirst().orElse("");
        var name = code + " " + (line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…");
        return new SubjectName(name, name, null);
    }
}
