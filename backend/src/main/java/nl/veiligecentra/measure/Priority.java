package nl.veiligecentra.measure;

/** How much it matters, as the partners agreed. */
public enum Priority {
    LOW,
    MEDIUM,
    HIGH
}
