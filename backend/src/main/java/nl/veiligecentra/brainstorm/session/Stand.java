package nl.veiligecentra.brainstorm.session;

/** As whom somebody looks at a session. */
enum Stand {
    /** Makes the agenda and writes what came of it. */
    ORGANISER,
    /** Takes part in it, or works in one of its areas. */
    PARTNER,
    /** Reads what is meant for members. */
    MEMBER
}
