package nl.veiligecentra.organisation;

/** What somebody is in an area. */
public enum Role {
    MEMBER,
    BOARD,
    MANAGER,
    FACILITATOR,
    MUNICIPALITY,
    POLICE,
    FIRE_SERVICE,
    SECURITY,
    AUDITOR,
    ADMIN;

    /** Sees what others reported, or decides for them: proves more, and for a shorter time, than a shop at its till. */
    boolean actsForOthers() {
        return this != MEMBER && this != BOARD;
    }

    /** Who runs a centre, judges it or configures the product is named by an administrator, not by a colleague. */
    public boolean isGrantedByAdministrators() {
        return this == MANAGER || this == AUDITOR || this == ADMIN;
    }

    /** A partner's role is for people of that partner: nobody is police on behalf of a shop. */
    public boolean fits(OrganisationKind kind) {
        return switch (this) {
            case MEMBER -> kind == OrganisationKind.SHOP;
            case BOARD -> kind == OrganisationKind.BIZ || kind == OrganisationKind.SHOPKEEPERS_ASSOCIATION;
            case MANAGER, FACILITATOR ->
                kind == OrganisationKind.UMBRELLA
                        || kind == OrganisationKind.BIZ
                        || kind == OrganisationKind.SHOPKEEPERS_ASSOCIATION;
            case MUNICIPALITY -> kind == OrganisationKind.MUNICIPALITY;
            case POLICE -> kind == OrganisationKind.POLICE;
            case FIRE_SERVICE -> kind == OrganisationKind.FIRE_SERVICE;
            case SECURITY -> kind == OrganisationKind.SECURITY_FIRM;
            case AUDITOR -> kind == OrganisationKind.CERTIFYING_BODY;
            case ADMIN -> kind == OrganisationKind.PLATFORM;
        };
    }

    /** Configuring the product knows no area; every other role is granted in one. */
    public Scope scopeOfGrant() {
        return this == ADMIN ? Scope.PLATFORM : Scope.AREA;
    }
}
