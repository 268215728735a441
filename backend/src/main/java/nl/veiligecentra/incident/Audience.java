package nl.veiligecentra.incident;

/** For whom a note or message is. */
public enum Audience {
    REPORTER,
    PARTNERS
}
