package nl.veiligecentra.brainstorm.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;

/** Links that gave nothing any more for as long as an invitation is kept. */
@ApplicationScoped
class PulseLinkExpiry implements Expiry {

    private final PulseRepository pulses;

    PulseLinkExpiry(PulseRepository pulses) {
        this.pulses = pulses;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.INVITATION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("PULSE_LINK", pulses.forgetLinksBefore(DutchTime.dateOf(before), atMost));
    }
}
