package nl.veiligecentra.measure;

import io.quarkus.qute.TemplateEnum;
import nl.veiligecentra.measure.MatrixSheet.Line;
import nl.veiligecentra.organisation.Language;

import java.util.function.Function;

/** The columns of the matrix, under the names of the keurmerk with those of the screens beside them. */
@TemplateEnum
public enum MatrixSheetColumn {
    CODE("Nr", "No.", 8, Line::code),
    THEME("Thema", "Theme", 16, Line::theme),
    BOTTLENECK("Knelpunt (probleem)", "Problem", 32, Line::bottleneck),
    GOAL("Doelstelling", "Goal", 32, Line::goal),
    ACTION("Omschrijving actiepunt (wat we doen)", "Action", 44, Line::action),
    OWNER("Belegd bij (wie doet het)", "Owner", 24, Line::owner),
    CO_OWNERS("Samen met", "Together with", 24, Line::coOwners),
    PRIORITY("Prioriteit", "Priority", 11, Line::priority),
    STATUS("Status", "Status", 15, Line::status),
    OVERDUE("Later dan afgesproken", "Overdue", 12, Line::overdue),
    START("Start", "Start", 12, Line::start),
    DUE("Klaar op", "Due", 12, Line::due),
    DONE("Gereed op", "Done on", 12, Line::done),
    COST("Kosten (euro)", "Cost (EUR)", 13, Line::cost),
    PAID_BY("Wie betaalt (financiering)", "Paid by", 20, Line::paidBy),
    NOTE("Toelichting", "Note", 36, Line::note);

    private final String dutch;
    private final String english;
    private final int width;
    private final Function<Line, Object> value;

    MatrixSheetColumn(String dutch, String english, int width, Function<Line, Object> value) {
        this.dutch = dutch;
        this.english = english;
        this.width = width;
        this.value = value;
    }

    String head(Language language) {
        return language == Language.NL ? dutch : english;
    }

    /** In characters. */
    int width() {
        return width;
    }

    Object valueOf(Line line) {
        return value.apply(line);
    }
}
