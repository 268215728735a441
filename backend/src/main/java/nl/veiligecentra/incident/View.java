package nl.veiligecentra.incident;

/** How much of one report somebody sees. */
public enum View {
    /** The reporter's own: all of it but the notes among partners. */
    OWN,
    /** The manager's: all of it, though never who reported. */
    FULL,
    /** The party it lies with, or that is informed: all but held text. */
    PARTNER,
    /** The process supervisor's: all but free text and photos. */
    WITHOUT_TEXT,
    /** Everybody else's in the area: what, where about, and how it stands. */
    SHARED;

    boolean showsParticulars() {
        return this != SHARED;
    }

    boolean showsText() {
        return this == OWN || this == FULL || this == PARTNER;
    }

    boolean showsHeldText() {
        return this == OWN || this == FULL;
    }

    boolean shows(Audience audience) {
        return showsText() && (audience == Audience.REPORTER || this != OWN);
    }
}
