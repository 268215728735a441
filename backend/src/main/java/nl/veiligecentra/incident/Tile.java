package nl.veiligecentra.incident;

/** The eight tiles of the report screen, each a group of categories. */
public enum Tile {
    THEFT,
    AGGRESSION,
    NUISANCE,
    DAMAGED_OR_DIRTY,
    BROKEN_OR_DARK,
    FIRE_HAZARD,
    TRAFFIC,
    OTHER
}
