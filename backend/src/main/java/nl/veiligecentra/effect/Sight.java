package nl.veiligecentra.effect;

import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.organisation.Role;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** How closely somebody may look at the figures of an area; a figure tells no more than their view of the reports. */
enum Sight {
    /** Not one of the area's partners: small numbers are hidden, and only whole years that are over are told. */
    COUNTS_ONLY,
    /** The shared view of reports: no hour, and no street that would give a shop away. */
    SHARED,
    WHOLE;

    private static final Set<Role> SEE_ALL = EnumSet.of(Role.MANAGER, Role.FACILITATOR);

    static Sight of(Collection<Grant> grants, UUID area) {
        return grants.stream()
                .filter(grant -> area.equals(grant.areaId()))
                .map(grant -> of(grant.role()))
                .max(Comparator.naturalOrder())
                .orElse(COUNTS_ONLY);
    }

    private static Sight of(Role role) {
        if (SEE_ALL.contains(role)) {
            return WHOLE;
        }
        return role == Role.AUDITOR ? COUNTS_ONLY : SHARED;
    }
}
