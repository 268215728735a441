package nl.veiligecentra.shared.text;

/** A value as the cell of a table that somebody opens in a spreadsheet. */
public final class SafeCell {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n|%";

    private SafeCell() {}

    /** @return a text that begins like a formula with an apostrophe before it, so that it is read as text (OWASP) */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        var written = value.toString();
        var isText = value instanceof String && !written.isEmpty();
        return isText && STARTS_A_FORMULA.indexOf(written.charAt(0)) >= 0 ? "'" + written : written;
    }
}
