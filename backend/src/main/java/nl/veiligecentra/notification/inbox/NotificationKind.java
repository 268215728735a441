package nl.veiligecentra.notification.inbox;

import static nl.veiligecentra.notification.inbox.MailChoice.DIGEST;
import static nl.veiligecentra.notification.inbox.MailChoice.IMMEDIATE;

/** What a notification tells. */
public enum NotificationKind {
    /** Something was agreed that the reader's organisation does. */
    ASSIGNED(IMMEDIATE),
    /** It is to be done within two weeks. */
    DUE_SOON(DIGEST),
    DUE_TODAY(DIGEST),
    /** Its day has passed; told again every week. */
    OVERDUE(DIGEST),
    /** Somebody else changed what the reader's organisation is to do. */
    CHANGED_BY_OTHER(DIGEST),
    /** A report of the reader, or one they see too, moved on. */
    INCIDENT_STATUS(IMMEDIATE),
    /** Somebody wrote a message that is meant for the reader. */
    NOTE_FOR_YOU(IMMEDIATE),
    /** Something was decided on an input of the reader, or asked about it. */
    INPUT_STATUS(IMMEDIATE);

    private final MailChoice usually;

    NotificationKind(MailChoice usually) {
        this.usually = usually;
    }

    /** For who chose nothing. */
    public MailChoice usually() {
        return usually;
    }
}
