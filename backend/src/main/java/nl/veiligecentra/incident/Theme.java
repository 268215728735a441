package nl.veiligecentra.incident;

/** The themes of a safety analysis. */
public enum Theme {
    NUISANCE,
    CRIME,
    DECAY,
    FIRE_SAFETY,
    TRAFFIC,
    COOPERATION
}
