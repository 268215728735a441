package nl.veiligecentra.measure;

/** How the owner organisation said yes. */
public enum AgreedHow {
    /** Somebody of it, signed in. */
    OWNER,
    /** By its attendee, in a meeting. */
    MEETING,
    /** By the link in a mail. */
    LINK
}
