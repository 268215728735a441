package nl.veiligecentra.organisation;

/** How far a membership reaches. */
public enum Scope {
    AREA,
    MUNICIPALITY,
    PLATFORM
}
