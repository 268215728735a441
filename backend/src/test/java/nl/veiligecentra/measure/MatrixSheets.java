package nl.veiligecentra.measure;

import nl.veiligecentra.measure.MatrixSheet.Line;
import nl.veiligecentra.organisation.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Matrices as working groups have them, and one that somebody tampered with. */
final class MatrixSheets {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final String FORMULA = "=HYPERLINK(\"https://evil.example\",\"klik\")";
    static final String MARKUP = "<script>alert(1)</script> & \"meer\"";

    static final Line LAMPS = new Line(
            "1.1",
            "Verloedering",
            "Zes lampen in de Langestraat doen het niet",
            "Alle lampen branden op 1 maart 2027",
            "Lampen vervangen door led\nen elk kwartaal nalopen",
            "gemeente Westland, beheer",
            "BIZ 's-Gravenzande",
            "Hoog",
            "In uitvoering",
            true,
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2026, 11, 1),
            null,
            new BigDecimal("12500.50"),
            "gemeente Westland",
            "Wacht op levering");

    static final Line SIGNS = new Line(
            "1.2",
            "Brandveiligheid",
            null,
            null,
            "Vluchtroutes vrij houden",
            "BIZ 's-Gravenzande",
            null,
            "Midden",
            "Klaar",
            false,
            LocalDate.of(2026, 3, 2),
            LocalDate.of(2026, 9, 30),
            LocalDate.of(2026, 9, 15),
            null,
            null,
            null);

    static final Line TAMPERED = new Line(
            "1.3",
            "+1",
            FORMULA,
            "@SUM(A1)",
            MARKUP,
            "-2+3",
            "=1+1",
            "Laag",
            "Voorstel",
            false,
            null,
            null,
            null,
            BigDecimal.TEN,
            null,
            "regel\u0000 met \u000B niets");

    private MatrixSheets() {}

    static MatrixSheet dutch() {
        return of(Language.NL, List.of(LAMPS, SIGNS, TAMPERED));
    }

    static MatrixSheet english() {
        return of(Language.EN, List.of(LAMPS, SIGNS, TAMPERED));
    }

    static MatrixSheet empty() {
        return of(Language.NL, List.of());
    }

    static MatrixSheet ofLines(int lines) {
        return of(
                Language.NL,
                IntStream.range(0, lines)
                        .mapToObj(n -> n % 3 == 0 ? LAMPS : SIGNS)
                        .toList());
    }

    private static MatrixSheet of(Language language, List<Line> lines) {
        return new MatrixSheet(
                "Maatregelenmatrix 's-Gravenzande",
                "Gebied 's-Gravenzande, thema alle, belegd bij alle",
                TODAY,
                language,
                lines);
    }
}
