package nl.veiligecentra.measure;

import nl.veiligecentra.organisation.Language;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The matrix as it goes on paper or into a spreadsheet: what the reader may see, in their words, and in their order.
 *
 * @param subtitle which areas, which filters
 * @param asOf the day whose state it shows
 */
public record MatrixSheet(String title, String subtitle, LocalDate asOf, Language language, List<Line> lines) {

    /** One measure; what the reader may not see, or nobody filled in, is {@code null}. */
    public record Line(
            String code,
            String theme,
            String bottleneck,
            String goal,
            String action,
            String owner,
            String coOwners,
            String priority,
            String status,
            boolean overdue,
            LocalDate start,
            LocalDate due,
            LocalDate done,
            BigDecimal cost,
            String paidBy,
            String note) {}
}
