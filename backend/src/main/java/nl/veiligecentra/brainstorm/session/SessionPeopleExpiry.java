package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Who was invited and who wrote, as long after it as with a report; what was said stays, in the name of organisations. */
@ApplicationScoped
class SessionPeopleExpiry implements Expiry {

    private final SessionPeopleRepository people;

    SessionPeopleExpiry(SessionPeopleRepository people) {
        this.people = people;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.REPORTER;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("SESSION_PERSON", people.forgetBefore(before, atMost));
    }
}
