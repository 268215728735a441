package nl.veiligecentra.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a matrix holds, by the names that it has in practice. */
enum MatrixImportHead {
    CODE("nr", "nummer", "no", "code", "volgnr", "volgnummer", "actienr", "actienummer", "maatregelnr"),
    THEME("thema", "theme", "onderwerp", "categorie"),
    BOTTLENECK("knelpunt", "probleem", "problem", "knelpunten", "veiligheidsprobleem", "knelpunt/probleem"),
    GOAL("doelstelling", "doel", "goal", "doelstellingen", "beoogd resultaat", "doel/resultaat"),
    ACTION(
            "omschrijving actiepunt",
            "actiepunt",
            "actie",
            "maatregel",
            "wat we doen",
            "wat doen we",
            "omschrijving",
            "omschrijving actie",
            "omschrijving maatregel",
            "action"),
    OWNER(
            "belegd bij",
            "eigenaar",
            "wie doet het",
            "trekker",
            "wie",
            "verantwoordelijke",
            "verantwoordelijk",
            "actiehouder",
            "uitvoering door",
            "owner"),
    CO_OWNERS("samen met", "betrokkenen", "betrokken partijen", "partners", "together with"),
    PRIORITY("prioriteit", "prio", "priority"),
    STATUS("status", "stand van zaken", "voortgang"),
    START("start", "startdatum", "begin", "begindatum", "start date"),
    DUE(
            "termijn",
            "klaar op",
            "datum gereed gepland",
            "gepland gereed",
            "planning",
            "deadline",
            "einddatum",
            "streefdatum",
            "due"),
    DONE("datum realisatie", "gereed op", "realisatie", "gerealiseerd op", "datum gereed", "afgerond op", "done on"),
    COST("kosten", "kosten euro", "kosten in euro", "kosten in euro's", "bedrag", "budget", "cost", "cost eur"),
    PAID_BY("financiering", "wie betaalt", "wie betaalt het", "dekking", "betaald door", "paid by"),
    NOTE("toelichting", "opmerking", "opmerkingen", "note", "notitie");

    private final Set<String> names;

    MatrixImportHead(String... names) {
        this.names = Set.of(names);
    }

    /** With what stands between brackets, and without it: "Kosten (euro)", "Belegd bij (wie doet het)". */
    static Optional<MatrixImportHead> named(String text) {
        var whole = plain(text);
        var outside = plain(text.replaceAll("\\([^)]*\\)", " "));
        return Arrays.stream(values())
                .filter(head -> head.names.contains(whole) || head.names.contains(outside))
                .findFirst();
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace('€', ' ')
                .replaceAll("[.:*()_\\s\\u00A0]+", " ")
                .replaceAll(" ?/ ?", "/")
                .strip();
    }
}
