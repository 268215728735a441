package nl.veiligecentra.measure;

/** For whom a measure is meant; partners of its areas always read it. */
public enum MeasureAudience {
    PARTNERS,
    MEMBERS,
    PUBLIC
}
