package nl.veiligecentra.brainstorm;

import nl.veiligecentra.organisation.OrganisationKind;
import nl.veiligecentra.organisation.Role;

/** Which partner an input is about. */
public enum InputAbout {
    POLICE(OrganisationKind.POLICE),
    MUNICIPALITY(OrganisationKind.MUNICIPALITY),
    FIRE_SERVICE(OrganisationKind.FIRE_SERVICE),
    BIZ(OrganisationKind.BIZ),
    UMBRELLA(OrganisationKind.UMBRELLA),
    OTHER(null);

    private final OrganisationKind kind;

    InputAbout(OrganisationKind kind) {
        this.kind = kind;
    }

    /** Nobody decides what is said about their own organisation. */
    boolean isAbout(OrganisationKind organisation) {
        return kind == organisation;
    }

    /** Whether it is about the partner that people in this role act for. */
    boolean isOf(Role role) {
        return switch (role) {
            case POLICE, MUNICIPALITY, FIRE_SERVICE -> name().equals(role.name());
            default -> false;
        };
    }

    /** What is said about those who run the cooperation is not left to its manager alone. */
    boolean isForBoardToo() {
        return this == BIZ || this == UMBRELLA;
    }
}
