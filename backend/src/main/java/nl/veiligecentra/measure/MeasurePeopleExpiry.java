package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Who acted on a measure, as long after the act as with a report; what they did stays, in the name of their organisation. */
@ApplicationScoped
class MeasurePeopleExpiry implements Expiry {

    private final MeasurePeopleRepository people;

    MeasurePeopleExpiry(MeasurePeopleRepository people) {
        this.people = people;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.REPORTER;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("MEASURE_PERSON", people.forgetBefore(before, atMost));
    }
}
