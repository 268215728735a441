package nl.veiligecentra.incident;

/** Why somebody did not go to the police. */
public enum NotFiledReason {
    NO_TIME,
    NO_USE,
    DAMAGE_TOO_SMALL,
    HANDLED_MYSELF,
    AFRAID,
    OTHER
}
