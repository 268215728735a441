package nl.veiligecentra.organisation.membership;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;

/** Roles that ended long ago. */
@ApplicationScoped
class MembershipExpiry implements Expiry {

    private final MembershipRepository memberships;

    MembershipExpiry(MembershipRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.MEMBERSHIP;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("MEMBERSHIP", memberships.forgetBefore(DutchTime.dateOf(before), atMost));
    }
}
