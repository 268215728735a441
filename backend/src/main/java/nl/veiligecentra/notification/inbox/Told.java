package nl.veiligecentra.notification.inbox;

import java.util.UUID;

/**
 * That somebody was told.
 *
 * @param id of the notification, and of the mail about it
 * @param mail how they want to be mailed about it
 * @param key what the link that stops such mails holds
 */
public record Told(UUID id, UUID person, MailChoice mail, UUID key) {}
