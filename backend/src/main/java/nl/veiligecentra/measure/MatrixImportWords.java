package nl.veiligecentra.measure;

import nl.veiligecentra.incident.Theme;

import java.util.HashMap;
import java.util.Map;

/** What working groups write for a theme, a priority and a status, in lower case. */
final class MatrixImportWords {

    static final Map<String, Theme> THEMES = of(Map.of(
            Theme.NUISANCE, "overlast|hangjongeren|overlast door personen",
            Theme.CRIME,
                    "criminaliteit|winkelcriminaliteit|diefstal|inbraak|diefstal en inbraak|winkeldiefstal|agressie",
            Theme.DECAY, "verval|verloedering|schoon en heel|schoon heel veilig|schoon heel en veilig|beheer|onderhoud",
            Theme.FIRE_SAFETY, "brandveiligheid|brandgevaar|brand|brandpreventie",
            Theme.TRAFFIC, "verkeer|verkeer en parkeren|verkeersveiligheid|parkeren|bereikbaarheid",
            Theme.COOPERATION, "samenwerking|communicatie|organisatie|samenwerking en communicatie"));

    static final Map<String, Priority> PRIORITIES = of(Map.of(
            Priority.HIGH, "hoog|1|a|high|urgent",
            Priority.MEDIUM, "midden|middel|gemiddeld|normaal|2|b|medium",
            Priority.LOW, "laag|3|c|low"));

    static final Map<String, MeasureStatus> STATUSES = of(Map.of(
            MeasureStatus.PROPOSED, "voorstel|voorgesteld|nieuw|idee|concept|proposed",
            MeasureStatus.AGREED,
                    "afgesproken|akkoord|gepland|open|te doen|niet gestart|nog niet gestart|nog te starten|agreed",
            MeasureStatus.IN_PROGRESS,
                    "in uitvoering|loopt|lopend|bezig|gestart|in behandeling|doorlopend|continu|mee bezig|in progress",
            MeasureStatus.DONE, "klaar|gereed|afgerond|gerealiseerd|uitgevoerd|voltooid|afgehandeld|done",
            MeasureStatus.STOPPED, "gestopt|vervallen|geschrapt|ingetrokken|afgevallen|stopped"));

    private MatrixImportWords() {}

    private static <T> Map<String, T> of(Map<T, String> words) {
        var meanings = new HashMap<String, T>();
        words.forEach((meaning, written) -> {
            for (var word : written.split("\\|")) {
                meanings.put(word, meaning);
            }
        });
        return Map.copyOf(meanings);
    }
}
