package nl.veiligecentra.brainstorm.group;

import nl.veiligecentra.organisation.OrganisationKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Without whom a working group is not whole. */
@Schema(name = "WorkingGroupKind")
public enum SeatKind {
    MUNICIPALITY,
    POLICE,
    FIRE_SERVICE,
    ENTREPRENEURS;

    boolean isSeenIn(OrganisationKind kind) {
        return switch (kind) {
            case BIZ, SHOPKEEPERS_ASSOCIATION, SHOP -> this == ENTREPRENEURS;
            default -> name().equals(kind.name());
        };
    }
}
