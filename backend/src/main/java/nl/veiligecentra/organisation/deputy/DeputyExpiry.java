package nl.veiligecentra.organisation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;

/** Who stood in for whom long ago; what was taken over goes with it. */
@ApplicationScoped
class DeputyExpiry implements Expiry {

    private final DeputyRepository deputies;

    DeputyExpiry(DeputyRepository deputies) {
        this.deputies = deputies;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.MEMBERSHIP;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("DEPUTY", deputies.forgetBefore(DutchTime.dateOf(before), atMost));
    }
}
