package nl.veiligecentra.notification.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** That somebody had the mail of a day. */
@ApplicationScoped
class DayNewsExpiry implements Expiry {

    private final DayNewsRepository news;

    DayNewsExpiry(DayNewsRepository news) {
        this.news = news;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.MAIL;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("DIGEST", news.forgetBefore(before, atMost));
    }
}
