package nl.veiligecentra.incident;

/** Which of three things a category says something is. */
public enum Intake {
    SITUATION,
    EVENT,
    SIGNPOST
}
