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
 */
record NewMail(UUID id, MailKind kind, Recipient recipient, Map<String, Object> values, String stop) {

    private static final NoArgGenerator IDS = Generators.timeBasedEpochGenerator();

    static NewMail of(MailKind kind, Recipient recipient, Map<String, Object> values, String stop) {
        return new NewMail(IDS.generate(), kind, recipient, values, stop);
    }
}
