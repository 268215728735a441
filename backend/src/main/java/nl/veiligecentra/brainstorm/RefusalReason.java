package nl.veiligecentra.brainstorm;

/** Why an input does not go on; its giver is told. */
public enum RefusalReason {
    /** About one officer or official: that is a complaint, and belongs with their organisation. */
    ABOUT_A_PERSON,
    NOT_ABOUT_COOPERATION,
    BETTER_AS_REPORT,
    NOT_CLEAR,
    OTHER
}
