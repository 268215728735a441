package nl.veiligecentra.shared.personal;

/** Why something is forgotten: the terms of docs/privacy, by the names of its register. */
public enum RetentionTerm {
    /** An account to which nothing points any more. */
    ACCOUNT,
    /** What other systems hear about changes. */
    EVENTS,
    /** A description of a person that nobody released. */
    HELD,
    INVITATION,
    /** Who did and saw what. */
    LOG,
    MAIL,
    MEMBERSHIP,
    /** What somebody was told inside the product. */
    NOTIFICATION,
    PHOTOS,
    /** The key of a call that may be repeated. */
    REPETITION,
    /** Who reported, and who did what about it. */
    REPORTER,
    SESSION,
    /** What people wrote. */
    TEXT,
    /** No term: somebody asked for it. */
    REQUEST
}
