package nl.veiligecentra.brainstorm.pulse;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;

/** What people wrote beside their marks; the marks say nothing about anybody and stay. */
@ApplicationScoped
class PulseRemarkExpiry implements Expiry {

    private final PulseRepository pulses;

    PulseRemarkExpiry(PulseRepository pulses) {
        this.pulses = pulses;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.TEXT;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("PULSE_REMARK", pulses.emptyRemarksBefore(DutchTime.dateOf(before), atMost));
    }
}
