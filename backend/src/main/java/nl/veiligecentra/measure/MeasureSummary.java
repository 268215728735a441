package nl.veiligecentra.measure;

import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.measure.EditMeasure.Goal;
import nl.veiligecentra.organisation.Reference;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A line of the matrix. Who reads only what is meant for members has their sentence as {@code action}, and nothing of the
 * problem, the goal, the cost or what partners write to each other.
 *
 * @param version for {@code If-Match}, so that a cell can be changed without reading the measure again
 * @param areaIds of its areas those that the caller takes part in
 * @param agreedDueDate the date that was agreed first
 * @param daysLate how many days after the date that holds it was done, or is past it
 * @param keeping absent for what was not agreed
 * @param edits which cells the caller may change; absent for none
 * @param follows the one of the period before, of a recurring measure
 */
@Schema(
        requiredProperties = {
            "id",
            "version",
            "areaIds",
            "code",
            "theme",
            "action",
            "audience",
            "owner",
            "coOrganisations",
            "priority",
            "status",
            "daysLate",
            "changedAt"
        })
public record MeasureSummary(
        UUID id,
        int version,
        Set<UUID> areaIds,
        String code,
        Theme theme,
        String bottleneck,
        Goal goal,
        String action,
        String membersText,
        MeasureAudience audience,
        Owner owner,
        List<Reference> coOrganisations,
        Priority priority,
        Origin origin,
        LocalDate startDate,
        LocalDate dueDate,
        LocalDate doneDate,
        Recurrence recurrence,
        BigDecimal costEur,
        String paidBy,
        String reason,
        Boolean changesAccess,
        Advice fireAdvice,
        MeasureStatus status,
        LocalDate agreedDate,
        LocalDate agreedDueDate,
        AgreedHow agreedHow,
        int daysLate,
        Keeping keeping,
        UUID follows,
        Edits edits,
        Instant changedAt) {

    /** Whether it is told as to a partner, and not as to a member. */
    boolean tellsAll() {
        return origin != null;
    }

    /** Who does it; {@code contact} is a function. */
    @Schema(requiredProperties = {"organisation"})
    public record Owner(Reference organisation, Reference department, String contact) {}

    /** What the fire service said of a measure that changes access. */
    @Schema(requiredProperties = {"advice", "date"})
    public record Advice(FireAdvice advice, String text, LocalDate date) {}

    /** Which cells somebody may change. */
    public enum Edits {
        ALL,
        /** All but number, theme, areas, who does it, priority, origin, audience and access: what the owner answers for. */
        OWN
    }
}
