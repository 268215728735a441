package nl.veiligecentra.incident;

/** How bad it is, as the category says or the reporter thinks. */
public enum Severity {
    LOW,
    MEDIUM,
    HIGH
}
