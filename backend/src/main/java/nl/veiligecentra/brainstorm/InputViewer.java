package nl.veiligecentra.brainstorm;

import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PermittedAreas;
import nl.veiligecentra.organisation.Role;

import java.util.Arrays;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Somebody who looks at inputs: their own in full, accepted ones without who wrote them, and what they moderate.
 *
 * @param areas where the viewer reads what was accepted; partners nowhere, until it is on an agenda
 */
record InputViewer(UUID person, PermittedAreas areas, Access access) {

    /** @throws nl.veiligecentra.shared.problem.Refused for who reads no inputs anywhere */
    static InputViewer of(Access access) {
        access.require(Operation.READ_INPUTS);
        return new InputViewer(access.person().id(), access.areasIfAny(Operation.READ_ACCEPTED_INPUTS), access);
    }

    /** Whether the viewer decides on inputs about this partner there. */
    boolean moderates(UUID area, InputAbout about) {
        return moderates(area, about, role -> role == Role.MANAGER || (role == Role.BOARD && about.isForBoardToo()));
    }

    /** The board decides without knowing whose it is. */
    boolean seesWriter(UUID area, InputAbout about) {
        return moderates(area, about, role -> role == Role.MANAGER);
    }

    boolean maySubmit(UUID area) {
        return access.may(Operation.SUBMIT_INPUT, area);
    }

    /** For each of these areas what the viewer moderates there, in one text. */
    String[] moderated(Collection<UUID> inAreas) {
        return inAreas.stream()
                .map(area -> Arrays.stream(InputAbout.values())
                        .filter(about -> moderates(area, about))
                        .map(Enum::name)
                        .collect(Collectors.joining(",")))
                .toArray(String[]::new);
    }

    private boolean moderates(UUID area, InputAbout about, Predicate<Role> role) {
        return access.may(Operation.MODERATE_INPUTS, area)
                && access.ownGrants().stream().noneMatch(grant -> isParty(grant, area, about))
                && access.grants().stream()
                        .anyMatch(grant -> area.equals(grant.areaId())
                                && role.test(grant.role())
                                && !about.isAbout(grant.organisationKind()));
    }

    private static boolean isParty(Grant grant, UUID area, InputAbout about) {
        return area.equals(grant.areaId()) && about.isAbout(grant.organisationKind());
    }
}
