package nl.veiligecentra.notification.inbox;

import jakarta.persistence.Tuple;
import nl.veiligecentra.organisation.Language;
import nl.veiligecentra.organisation.Recipient;

import java.util.UUID;

/** Somebody for whom there is a mail; {@code key} stops mails like it. */
public record MailReader(UUID person, Recipient recipient, UUID key) {

    static MailReader of(Tuple row) {
        return new MailReader(
                row.get("id", UUID.class),
                new Recipient(row.get("email", String.class), Language.valueOf(row.get("language", String.class))),
                row.get("notification_key", UUID.class));
    }
}
