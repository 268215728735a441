package nl.veiligecentra.measure;

/** What the fire service says of a measure that changes access. */
public enum FireAdvice {
    POSITIVE,
    WITH_CONDITIONS,
    NEGATIVE
}
