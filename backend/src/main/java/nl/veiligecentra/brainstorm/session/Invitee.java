package nl.veiligecentra.brainstorm.session;

import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.shared.paging.Identified;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.UUID;

/**
 * Somebody who is invited, by function and never by name.
 *
 * @param attended absent as long as nobody said so
 * @param mine whether it is the caller
 */
@Schema(
        name = "SessionInvitee",
        requiredProperties = {"id", "organisation", "function", "hasAccount", "attendance", "mine"})
public record Invitee(
        UUID id,
        Party organisation,
        String function,
        boolean hasAccount,
        Attendance attendance,
        Boolean attended,
        boolean mine)
        implements Identified {

    @Schema(
            name = "SessionParty",
            requiredProperties = {"id", "name", "kind"})
    public record Party(UUID id, String name, OrganisationKind kind) {}
}
