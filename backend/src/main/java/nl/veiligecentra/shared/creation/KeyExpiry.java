package nl.veiligecentra.shared.creation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** A key that nobody can repeat any more is of no use. */
@ApplicationScoped
class KeyExpiry implements Expiry {

    private final KeyRepository keys;

    KeyExpiry(KeyRepository keys) {
        this.keys = keys;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.REPETITION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("IDEMPOTENCY_KEY", keys.forgetBefore(before, atMost));
    }
}
