package nl.veiligecentra.organisation;

public enum OrganisationKind {
    BIZ,
    SHOPKEEPERS_ASSOCIATION,
    UMBRELLA,
    MUNICIPALITY,
    POLICE,
    FIRE_SERVICE,
    SECURITY_FIRM,
    CERTIFYING_BODY,
    SHOP,
    PLATFORM;

    /** The role in which a service client of such an organisation acts; only these organisations have them. */
    Role roleOfServiceClient() {
        return switch (this) {
            case MUNICIPALITY -> Role.MUNICIPALITY;
            case SECURITY_FIRM -> Role.SECURITY;
            case UMBRELLA -> Role.MANAGER;
            default -> throw new IllegalStateException(this + " has no service clients");
        };
    }

    public boolean mayHaveServiceClients() {
        return this == MUNICIPALITY || this == SECURITY_FIRM || this == UMBRELLA;
    }

    /** The others hold rights over a whole municipality: only an administrator adds them. */
    boolean isAddedByManagers() {
        return this == SHOP || this == BIZ || this == SHOPKEEPERS_ASSOCIATION || this == SECURITY_FIRM;
    }
}
