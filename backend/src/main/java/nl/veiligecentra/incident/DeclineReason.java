package nl.veiligecentra.incident;

/** Why nothing will be done; told to the reporter. */
public enum DeclineReason {
    NOT_OURS,
    NO_CAPACITY,
    NOT_FOUND,
    PRIVATE_PROPERTY,
    ALREADY_PLANNED,
    OTHER
}
