package nl.veiligecentra.brainstorm.session;

/** Who talks with whom. */
public enum SessionKind {
    WORKING_GROUP,
    BRAINSTORM,
    STEERING,
    BILATERAL
}
