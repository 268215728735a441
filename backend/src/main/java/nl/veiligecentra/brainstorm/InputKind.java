package nl.veiligecentra.brainstorm;

public enum InputKind {
    PRAISE,
    PROBLEM,
    QUESTION,
    IDEA
}
