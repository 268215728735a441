package nl.veiligecentra.notification;

import java.util.UUID;

/**
 * A mail that was claimed for sending.
 *
 * @param stop where its reader stops mails like it; {@code null} for what nobody can do without
 * @param attachment {@code null} for none
 * @param attempts counts this try
 */
record OpenMail(
        UUID id,
        String recipient,
        String subject,
        String text,
        String html,
        String stop,
        String messageId,
        MailAttachment attachment,
        int attempts) {

    @Override
    public String toString() {
        return "mail " + id;
    }
}
