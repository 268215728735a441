package nl.veiligecentra.measure;

import nl.veiligecentra.organisation.Language;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What stands around the measures in a matrix, and how it writes dates and amounts. */
public record MatrixSheetWords(Language language) {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
    private static final DateTimeFormatter DATE_NL = DateTimeFormatter.ofPattern("d-M-yyyy", DUTCH);
    private static final DateTimeFormatter DATE_EN = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);

    public String tag() {
        return in("nl", "en");
    }

    public String head(MatrixSheetColumn column) {
        return column.head(language);
    }

    public String sheet() {
        return in("Maatregelen", "Measures");
    }

    public String asOf(LocalDate day) {
        return in("Stand op ", "As of ") + date(day);
    }

    public String overdue() {
        return in("Later dan afgesproken", "Overdue");
    }

    public String yes() {
        return in("ja", "yes");
    }

    public String none() {
        return in("Er zijn geen maatregelen.", "There are no measures.");
    }

    public String page() {
        return in("Pagina", "Page");
    }

    public String of() {
        return in("van", "of");
    }

    public String date(LocalDate day) {
        return day == null ? "" : day.format(language == Language.NL ? DATE_NL : DATE_EN);
    }

    public String amount(BigDecimal euros) {
        if (euros == null) {
            return "";
        }
        var symbols = DecimalFormatSymbols.getInstance(language == Language.NL ? DUTCH : Locale.UK);
        boolean isWhole = euros.stripTrailingZeros().scale() <= 0;
        return in("€ ", "€") + new DecimalFormat(isWhole ? "#,##0" : "#,##0.00", symbols).format(euros);
    }

    /** Of a date in a spreadsheet. */
    String dateFormat() {
        return in("d-m-yyyy", "d mmm yyyy");
    }

    /** Of page and number of pages in a spreadsheet. */
    String footer() {
        return page() + " &P " + of() + " &N";
    }

    private String in(String dutch, String english) {
        return language == Language.NL ? dutch : english;
    }
}
