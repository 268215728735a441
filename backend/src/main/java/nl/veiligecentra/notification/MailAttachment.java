package nl.veiligecentra.notification;

/** A file of text that goes along with a mail. */
record MailAttachment(String name, String type, String text) {}
