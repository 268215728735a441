package nl.veiligecentra.measure;

import nl.veiligecentra.incident.Theme;

/** The numbers of a matrix, as people know them: a letter for the Dutch name of the theme, and a number. */
final class MeasureCodes {

    private MeasureCodes() {}

    static String letterOf(Theme theme) {
        return switch (theme) {
            case NUISANCE -> "O";
            case CRIME -> "C";
            case DECAY -> "V";
            case FIRE_SAFETY -> "B";
            case TRAFFIC -> "K";
            case COOPERATION -> "S";
        };
    }

    static String number(String letter, int number) {
        return "%s-%02d".formatted(letter, number);
    }

    static String after(String code) {
        return number(code.substring(0, 1), Integer.parseInt(code.substring(2)) + 1);
    }
}
