package nl.veiligecentra.notification;

/** A mail as it is read: the subject, and the same words as plain text and as HTML. */
record MailText(String subject, String text, String html) {}
