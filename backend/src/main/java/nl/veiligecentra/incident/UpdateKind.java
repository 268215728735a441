package nl.veiligecentra.incident;

/** The parts of a conversation. */
public enum UpdateKind {
    NOTE,
    QUESTION,
    ANSWER
}
