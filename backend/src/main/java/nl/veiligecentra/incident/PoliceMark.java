package nl.veiligecentra.incident;

/** What the police may say of a report, from standard texts. */
public enum PoliceMark {
    SEEN,
    TAKEN_ALONG,
    NO_STATEMENT
}
