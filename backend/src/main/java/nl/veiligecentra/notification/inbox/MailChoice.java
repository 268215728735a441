package nl.veiligecentra.notification.inbox;

/** How somebody is mailed about what also is in their inbox. */
public enum MailChoice {
    IMMEDIATE,
    /** In one mail a day, together with the rest. */
    DIGEST,
    NONE
}
