package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** That a mail was sent; its words were emptied when it was. */
@ApplicationScoped
class MailExpiry implements Expiry {

    private final MailRepository mails;

    MailExpiry(MailRepository mails) {
        this.mails = mails;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.MAIL;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("MAIL", mails.forgetBefore(before, atMost));
    }
}
