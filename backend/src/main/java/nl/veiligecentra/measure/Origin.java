package nl.veiligecentra.measure;

/** What it came of. */
public enum Origin {
    SESSION,
    FINDING,
    SURVEY,
    INCIDENTS,
    PLAN
}
