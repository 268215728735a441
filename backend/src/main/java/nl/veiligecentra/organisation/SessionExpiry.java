package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Devices that nobody used for as long as a session can last. */
@ApplicationScoped
class SessionExpiry implements Expiry {

    private final SessionRepository sessions;

    SessionExpiry(SessionRepository sessions) {
        this.sessions = sessions;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.SESSION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("SESSION", sessions.forgetBefore(before, atMost));
    }
}
