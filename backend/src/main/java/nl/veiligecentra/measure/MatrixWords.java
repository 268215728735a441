package nl.veiligecentra.measure;

import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.measure.EditMeasure.Goal;
import nl.veiligecentra.organisation.Language;

import java.math.BigDecimal;

/** What stands in a cell of the matrix, in the reader's language; the same words as on the screen. */
record MatrixWords(Language language) {

    String title() {
        return in("Maatregelenmatrix", "Matrix of measures");
    }

    String allAreas() {
        return in("al mijn gebieden", "all my areas");
    }

    String own() {
        return in("van mijn organisatie", "of my organisation");
    }

    String open(boolean open) {
        return open ? in("nog te doen", "still to do") : in("klaar of gestopt", "done or stopped");
    }

    String late(boolean late) {
        return late ? in("later dan afgesproken", "later than agreed") : in("op tijd", "in time");
    }

    String count(int lines) {
        return lines == 1 ? in("1 maatregel", "1 measure") : lines + in(" maatregelen", " measures");
    }

    String theme(Theme theme) {
        return switch (theme) {
            case NUISANCE -> in("Overlast", "Nuisance");
            case CRIME -> in("Criminaliteit", "Crime");
            case DECAY -> in("Verval", "Decay");
            case FIRE_SAFETY -> in("Brandveiligheid", "Fire safety");
            case TRAFFIC -> in("Verkeer", "Traffic");
            case COOPERATION -> in("Samenwerking", "Cooperation");
        };
    }

    String status(MeasureStatus status) {
        return switch (status) {
            case PROPOSED -> in("Voorstel", "Proposal");
            case AGREED -> in("Afgesproken", "Agreed");
            case IN_PROGRESS -> in("Loopt", "Under way");
            case DONE -> in("Klaar", "Done");
            case STOPPED -> in("Gestopt", "Stopped");
        };
    }

    String priority(Priority priority) {
        return switch (priority) {
            case LOW -> in("laag", "low");
            case MEDIUM -> in("midden", "medium");
            case HIGH -> in("hoog", "high");
        };
    }

    /** The sentence, or what is counted with from how much to how much. */
    String goal(Goal goal) {
        if (goal == null) {
            return null;
        }
        if (goal.text() != null) {
            return goal.text();
        }
        var from = goal.baseline() == null ? "" : in(" van ", " from ") + plain(goal.baseline());
        var to = goal.target() == null ? "" : in(" naar ", " to ") + plain(goal.target());
        return goal.indicator() == null ? null : goal.indicator() + from + to;
    }

    private String plain(BigDecimal number) {
        var text = number.stripTrailingZeros().toPlainString();
        return language == Language.NL ? text.replace('.', ',') : text;
    }

    private String in(String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }
}
