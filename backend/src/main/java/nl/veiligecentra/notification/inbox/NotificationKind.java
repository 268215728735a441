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
    INPUT_STATUS(IMMEDIATE),
    /** How the cooperation goes, asked by mail after a session; nothing of it stands in an inbox. */
    PULSE(IMMEDIATE);

    private final MailChoice usually;

    NotificationKind(MailChoice usually) {
        this.usually = usually;
    }

    /** Whether no inbox holds it: then the mail of the day, made of what stands there unread, cannot either. */
    boolean isMailOnly() {
        return this == PULSE;
    }

    /** For who chose nothing. */
    public MailChoice usually() {
        return usually;
    }
}
