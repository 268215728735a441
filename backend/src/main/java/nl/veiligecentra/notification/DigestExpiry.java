package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** That somebody had the mail of a week. */
@ApplicationScoped
class DigestExpiry implements Expiry {

    private final DigestRepository digests;

    DigestExpiry(DigestRepository digests) {
        this.digests = digests;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.MAIL;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("DIGEST", digests.forgetBefore(before, atMost));
    }
}
