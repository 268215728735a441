package nl.veiligecentra.brainstorm.group;

import com.fasterxml.jackson.annotation.JsonIgnore;
import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.shared.paging.Identified;
import nl.veiligecentra.shared.paging.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.UUID;

/**
 * Who sits at the table of an area.
 *
 * @param present of those without whom it is not whole
 * @param missing the others of them
 */
@Schema(requiredProperties = {"id", "version", "areaId", "seats", "present", "missing", "mayEdit"})
public record WorkingGroup(
        UUID id,
        @JsonIgnore(false) int version,
        UUID areaId,
        List<Seat> seats,
        List<SeatKind> present,
        List<SeatKind> missing,
        boolean mayEdit)
        implements Identified, Versioned {

    /**
     * @param personId who sits on it, with {@code personName} for who may change the group
     * @param deputyPersonId who stands in, with {@code deputyName} for who may change the group
     */
    @Schema(
            name = "WorkingGroupSeat",
            requiredProperties = {"id", "organisation", "function", "chairs", "hasPerson"})
    public record Seat(
            UUID id,
            Party organisation,
            String function,
            boolean chairs,
            UUID personId,
            String personName,
            UUID deputyPersonId,
            String deputyName,
            boolean hasPerson,
            boolean hasDeputy) {

        Seat withoutPeople() {
            return new Seat(id, organisation, function, chairs, null, null, null, null, hasPerson, hasDeputy);
        }
    }

    @Schema(
            name = "WorkingGroupParty",
            requiredProperties = {"id", "name", "kind"})
    public record Party(UUID id, String name, OrganisationKind kind) {}
}
