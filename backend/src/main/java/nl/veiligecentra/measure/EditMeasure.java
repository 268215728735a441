package nl.veiligecentra.measure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.incident.Theme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * What can be changed of a measure, each field a cell of the matrix.
 *
 * @param areaIds the areas it is for, of those that the caller takes part in
 * @param code its number in the matrix, one of its kind in an area
 * @param membersText what members read instead of {@code action}, once it is meant for them
 * @param ownerContact the function of who to ask, never a name
 * @param dueDate when it was agreed, moving it needs a new {@code reason}
 * @param reason the owner's reason, shown beside what is later or changed
 */
public record EditMeasure(
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> areaIds,
        @NotBlank @Size(max = 12) String code,
        @NotNull Theme theme,
        @Size(max = 300) String bottleneck,
        @Valid Goal goal,
        @NotBlank @Size(max = 1000) String action,
        @Size(max = 300) String membersText,
        @NotNull MeasureAudience audience,
        @NotNull UUID ownerOrganisationId,
        UUID ownerDepartmentId,
        @Size(max = 80) String ownerContact,
        @NotNull @Size(max = 20) Set<@NotNull UUID> coOrganisationIds,
        @NotNull Priority priority,
        @NotNull Origin origin,
        LocalDate startDate,
        LocalDate dueDate,
        Recurrence recurrence,

        @DecimalMin("0") @DecimalMax("999999999") @Digits(integer = 9, fraction = 2)
        BigDecimal costEur,

        @Size(max = 120) String paidBy,
        @Size(max = 500) String reason,
        @NotNull Boolean changesAccess) {

    /** For more areas than the caller knows of. */
    EditMeasure in(Set<UUID> areas) {
        return new EditMeasure(
                areas,
                code,
                theme,
                bottleneck,
                goal,
                action,
                membersText,
                audience,
                ownerOrganisationId,
                ownerDepartmentId,
                ownerContact,
                coOrganisationIds,
                priority,
                origin,
                startDate,
                dueDate,
                recurrence,
                costEur,
                paidBy,
                reason,
                changesAccess);
    }

    /**
     * Where it is to lead, so that it can be measured.
     *
     * @param text in a sentence: "Van 11 naar 5 meldingen per maand"
     * @param indicator what is counted
     * @param baseline how much it was
     * @param target how much it is to be
     * @param targetDate by when
     */
    @Embeddable
    public record Goal(
            @Size(max = 300) @Column(name = "goal") String text,
            @Size(max = 120) String indicator,
            @Digits(integer = 10, fraction = 2) BigDecimal baseline,
            @Digits(integer = 10, fraction = 2) BigDecimal target,
            LocalDate targetDate) {

        static final Goal NONE = new Goal(null, null, null, null, null);

        static Goal orNull(Goal goal) {
            return goal.equals(NONE) ? null : goal;
        }
    }
}
