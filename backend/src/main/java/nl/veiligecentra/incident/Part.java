package nl.veiligecentra.incident;

/** The part that somebody plays for one report; one person can play several. */
enum Part {
    /** Sent it, or works in the shop that did. */
    REPORTER,
    /** Sees the same situation. */
    SEER,
    /** Works for the party it lies with. */
    HANDLER,
    /** Manages the area. */
    MANAGER,
    /** Nobody: time passed. */
    CLOCK
}
