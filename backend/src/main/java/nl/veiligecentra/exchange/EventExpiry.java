package nl.veiligecentra.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** What other systems could have read for long enough. */
@ApplicationScoped
class EventExpiry implements Expiry {

    private final EventRepository events;

    EventExpiry(EventRepository events) {
        this.events = events;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.EVENTS;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("EVENT", events.forgetBefore(before, atMost));
    }
}
