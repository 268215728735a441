package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Accounts to which nothing points any more. */
@ApplicationScoped
class AccountExpiry implements Expiry {

    private final PersonRepository people;

    AccountExpiry(PersonRepository people) {
        this.people = people;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.ACCOUNT;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("ACCOUNT", people.forgetBefore(before, atMost));
    }
}
