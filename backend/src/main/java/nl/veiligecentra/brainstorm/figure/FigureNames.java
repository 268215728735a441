package nl.veiligecentra.brainstorm.figure;

import nl.veiligecentra.shared.subject.SubjectName;

/** What a request is called in a line. */
final class FigureNames {

    private static final int LONGEST = 80;

    private FigureNames() {}

    static SubjectName of(String offences) {
        var line = offences.lines().findFirst().orElse("");
        var about = line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
        return new SubjectName("Cijfers: " + about, "Figures: " + about, null);
    }
}
