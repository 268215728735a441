package nl.veiligecentra.brainstorm.session;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import nl.veiligecentra.incident.Theme;
import nl.veiligecentra.measure.MeasureAudience;
import nl.veiligecentra.measure.Origin;
import nl.veiligecentra.measure.ProposeMeasure;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A measure as it is made in a meeting: for the areas and the audience of the item that it comes of.
 *
 * @param agreed whether somebody of its owner was there and said yes
 */
public record ProposeInSession(
        @NotBlank @Size(max = 1000) String action,
        @NotNull Theme theme,
        @NotNull UUID ownerOrganisationId,
        UUID ownerDepartmentId,
        @NotNull LocalDate dueDate,
        @NotNull Boolean agreed) {

    private static final int LONGEST_FOR_MEMBERS = 300;

    ProposeMeasure proposed(AgendaItem item) {
        var audience = MeasureAudience.valueOf(item.audience().name());
        return new ProposeMeasure(
                item.areaIds(),
                null,
                theme,
                null,
                null,
                action,
                audience == MeasureAudience.PARTNERS ? null : forMembers(),
                audience,
                ownerOrganisationId,
                ownerDepartmentId,
                null,
                null,
                null,
                Origin.SESSION,
                null,
                dueDate,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private String forMembers() {
        return action.length() <= LONGEST_FOR_MEMBERS ? action : action.substring(0, LONGEST_FOR_MEMBERS - 1) + "…";
    }
}
