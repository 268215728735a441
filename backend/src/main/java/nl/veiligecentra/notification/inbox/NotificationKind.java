package nl.veiligecentra.notification.inbox;

/** What a notification tells. */
public enum NotificationKind {
    /** Something was agreed that the reader's organisation does. */
    ASSIGNED,
    /** It is to be done within two weeks. */
    DUE_SOON,
    DUE_TODAY,
    /** Its day has passed; told again every week. */
    OVERDUE,
    /** Somebody else changed what the reader's organisation is to do. */
    CHANGED_BY_OTHER,
    /** A report of the reader, or one they see too, moved on. */
    INCIDENT_STATUS,
    /** Somebody wrote a message that is meant for the reader. */
    NOTE_FOR_YOU
}
