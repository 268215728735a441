package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;

/** What was refused, withdrawn or merged goes as a whole: others never read it, or read it in the other one. */
@ApplicationScoped
class InputTextExpiry implements Expiry {

    private final InputPeopleRepository people;

    InputTextExpiry(InputPeopleRepository people) {
        this.people = people;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.TEXT;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("INPUT", people.deleteEndedBefore(DutchTime.dateOf(before), atMost));
    }
}
