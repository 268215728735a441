package nl.veiligecentra.privacy.removal;

public enum RemovalDecision {
    /** Texts and photos of the report are gone; that something was reported stays. */
    REMOVED,
    NOT_FOUND,
    NOBODY_RECOGNISABLE,
    /** For a legal claim, for instance; the reason says which. */
    STILL_NEEDED
}
