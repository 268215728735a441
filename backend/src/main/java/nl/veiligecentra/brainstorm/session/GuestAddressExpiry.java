package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Addresses of guests without an account, once no calendar has to be told of a change and no draft is to be looked at. */
@ApplicationScoped
class GuestAddressExpiry implements Expiry {

    private final SessionPeopleRepository people;

    GuestAddressExpiry(SessionPeopleRepository people) {
        this.people = people;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.INVITATION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("SESSION_GUEST", people.forgetAddressesBefore(before, atMost));
    }
}
