package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.problem.NotFound;

/** Stops the weekly mail for who has the link in it: no account is asked for, and nothing is told about whose it is. */
@ApplicationScoped
public class DigestChoiceService {

    private final PersonRepository people;

    DigestChoiceService(PersonRepository people) {
        this.people = people;
    }

    @Transactional
    public void choose(DigestChoice choice) {
        if (people.wantDigest(choice.key(), choice.wanted()) == 0) {
            throw new NotFound();
        }
    }
}
