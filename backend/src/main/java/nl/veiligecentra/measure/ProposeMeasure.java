package nl.veiligecentra.measure;

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
 * A measure as somebody proposes it; the fields mean what they mean in {@link EditMeasure}.
 *
 * @param code the next number of its theme when nothing is said
 * @param catalogueCode the measure of the catalogue that it is
 * @param incidentIds reports that led to it, of those that the caller sees
 */
public record ProposeMeasure(
        @NotEmpty @Size(max = 20) Set<@NotNull UUID> areaIds,
        @Size(min = 1, max = 12) String code,
        @NotNull Theme theme,
        @Size(max = 300) String bottleneck,
        @Valid EditMeasure.Goal goal,
        @NotBlank @Size(max = 1000) String action,
        @Size(max = 300) String membersText,
        MeasureAudience audience,
        @NotNull UUID ownerOrganisationId,
        UUID ownerDepartmentId,
        @Size(max = 80) String ownerContact,
        @Size(max = 20) Set<@NotNull UUID> coOrganisationIds,
        Priority priority,
        Origin origin,
        LocalDate startDate,
        LocalDate dueDate,
        Recurrence recurrence,

        @DecimalMin("0") @DecimalMax("999999999") @Digits(integer = 9, fraction = 2)
        BigDecimal costEur,

        @Size(max = 120) String paidBy,
        Boolean changesAccess,
        @Size(max = 40) String catalogueCode,
        @Size(max = 200) Set<@NotNull UUID> incidentIds) {

    Set<UUID> incidents() {
        return incidentIds == null ? Set.of() : incidentIds;
    }

    /** As it stands in the matrix from now on. */
    EditMeasure numbered(String number) {
        return new EditMeasure(
                areaIds,
                number,
                theme,
                bottleneck,
                goal,
                action,
                membersText,
                audience == null ? MeasureAudience.PARTNERS : audience,
                ownerOrganisationId,
                ownerDepartmentId,
                ownerContact,
                coOrganisationIds == null ? Set.of() : coOrganisationIds,
                priority == null ? Priority.MEDIUM : priority,
                origin == null ? Origin.PLAN : origin,
                startDate,
                dueDate,
                recurrence,
                costEur,
                paidBy,
                null,
                Boolean.TRUE.equals(changesAccess));
    }
}
