package nl.veiligecentra.notification;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import nl.veiligecentra.organisation.Recipient;

import java.util.Map;
import java.util.UUID;

/**
 * A mail to be written.
 *
 * @param id also in its {@code Message-ID}
 * @param stop where its reader stops mails like it; {@code null} for what nobody can do without
 * @param attachment {@code null} for none
 */
record NewMail(
        UUID id,
        MailKind kind,
        Recipient recipient,
        Map<String, Object> values,
        String stop,
        MailAttachment attachment) {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    NewMail(UUID id, MailKind kind, Recipient recipient, Map<String, Object> values, String stop) {
        this(id, kind, recipient, values, stop, null);
    }

    static NewMail of(MailKind kind, Recipient recipient, Map<String, Object> values, String stop) {
        return new NewMail(IDS.generate(), kind, recipient, values, stop);
    }

    static NewMail with(MailAttachment attachment, MailKind kind, Recipient recipient, Map<String, Object> values) {
        return new NewMail(IDS.generate(), kind, recipient, values, null, attachment);
    }
}
