package nl.veiligecentra.brainstorm.session;

/** What somebody who is invited said about coming. */
public enum Attendance {
    INVITED,
    COMING,
    NOT_COMING
}
