package nl.veiligecentra.privacy.removal;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** A request is kept as long as the mail with its answer. */
@ApplicationScoped
class RemovalExpiry implements Expiry {

    private final RemovalRepository requests;

    RemovalExpiry(RemovalRepository requests) {
        this.requests = requests;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.MAIL;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("REMOVAL_REQUEST", requests.forgetDecidedBefore(before, atMost));
    }
}
