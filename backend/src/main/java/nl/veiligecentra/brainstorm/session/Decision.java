package nl.veiligecentra.brainstorm.session;

/** What was decided about an item. */
public enum Decision {
    AGREED,
    DECLINED,
    DEFERRED,
    NOTED,
    NO_STATEMENT
}
