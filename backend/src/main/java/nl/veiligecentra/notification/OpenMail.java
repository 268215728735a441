package nl.veiligecentra.notification;

import java.util.UUID;

/** A mail that was claimed for sending; {@code attempts} counts this try. */
record OpenMail(UUID id, String recipient, String subject, String text, String html, String messageId, int attempts) {

    @Override
    public String toString() {
        return "mail " + id;
    }
}
