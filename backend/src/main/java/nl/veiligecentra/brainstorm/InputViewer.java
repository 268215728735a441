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
 * Somebody who looks at inputs: their own in full, accepted ones without who wrote them, and what they moderate. A partner
 * reads what is about its own kind, once it is on an agenda that was sent.
 *
 * @param areas where the viewer reads any at all
 */
record InputViewer(UUID person, PermittedAreas areas, Access access) {

    /** @throws nl.veiligecentra.shared.problem.Refused for who reads no inputs anywhere */
    static InputViewer of(Access access) {
        access.require(Operation.READ_INPUTS);
        return new InputViewer(access.person().id(), access.areas(Operation.READ_INPUTS), access);
    }

    /** Whether the viewer decides on inputs about this partner there. */
    boolean moderates(UUID area, InputAbout about) {
        return moderates(area, about, role -> role == Role.MANAGER || (role == Role.BOARD && about.isForBoardToo()));
    }

    /** The board decides without knowing whose it is. */
    boolean seesWriter(UUID area, InputAbout about) {
        return moderates(area, about, role -> role == Role.MANAGER);
    }

    /** Whether the viewer is of the partner that it is about, there. */
    boolean isPartner(UUID area, InputAbout about) {
        return access.grants().stream().anyMatch(grant -> area.equals(grant.areaId()) && about.isOf(grant.role()));
    }

    boolean maySubmit(UUID area) {
        return access.may(Operation.SUBMIT_INPUT, area);
    }

    /** For each of these areas what the viewer moderates there, in one text. */
    String[] moderated(Collection<UUID> inAreas) {
        return inAreas.stream()
                .map(area -> kinds(about -> moderates(area, about)))
                .toArray(String[]::new);
    }

    /** For each of these areas the kinds of partner for which the viewer acts there, in one text. */
    String[] partners(Collection<UUID> inAreas) {
        return inAreas.stream()
                .map(area -> kinds(about -> isPartner(area, about)))
                .toArray(String[]::new);
    }

    /** For each of these areas whether the viewer reads everything there that was accepted. */
    String[] whole(Collection<UUID> inAreas) {
        return inAreas.stream()
                .map(area -> String.valueOf(access.may(Operation.READ_ACCEPTED_INPUTS, area)))
                .toArray(String[]::new);
    }

    private static String kinds(Predicate<InputAbout> which) {
        return Arrays.stream(InputAbout.values()).filter(which).map(Enum::name).collect(Collectors.joining(","));
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
