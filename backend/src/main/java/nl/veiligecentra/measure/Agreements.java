package nl.veiligecentra.measure;

import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the partners of an area agreed, and what came of it. Counted for each organisation; shops together, as a shop may
 * be one person.
 *
 * @param asOfDate the day on which it is asked what is open and what is later
 * @param partners by name, shops last
 * @param quarters by the date that was agreed, the oldest first
 */
@Schema(requiredProperties = {"asOfDate", "partners", "quarters"})
public record Agreements(LocalDate asOfDate, List<Partner> partners, List<Quarter> quarters) {

    /** @param organisation absent for the shops together */
    @Schema(requiredProperties = {"counts", "items"})
    public record Partner(Reference organisation, Counts counts, List<Agreement> items) {}

    /** {@code agreed} is the sum of the others. */
    @Schema(requiredProperties = {"agreed", "kept", "later", "changed", "open", "stopped"})
    public record Counts(int agreed, int kept, int later, int changed, int open, int stopped) {}

    /** @param reason the owner's, beside what is later, changed or stopped */
    @Schema(requiredProperties = {"measureId", "code", "action", "agreedDate", "agreedDueDate", "keeping", "daysLate"})
    public record Agreement(
            UUID measureId,
            String code,
            String action,
            LocalDate agreedDate,
            LocalDate agreedDueDate,
            LocalDate dueDate,
            LocalDate doneDate,
            Keeping keeping,
            int daysLate,
            String reason) {}

    /** @param quarter such as {@code 2026-Q1} */
    @Schema(requiredProperties = {"quarter", "counts"})
    public record Quarter(String quarter, Counts counts) {}
}
