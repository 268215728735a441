package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;

/** Who gave an input that is over, who wrote about it and who supported it. What is accepted still waits for an answer. */
@ApplicationScoped
class InputWriterExpiry implements Expiry {

    private final InputPeopleRepository people;

    InputWriterExpiry(InputPeopleRepository people) {
        this.people = people;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.REPORTER;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return people.forgetOf(DutchTime.dateOf(before), atMost);
    }
}
