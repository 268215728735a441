package nl.veiligecentra.brainstorm.group;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;

/** Who sat in a working group, as long after they left the area as their membership. */
@ApplicationScoped
class SeatExpiry implements Expiry {

    private final SeatPeopleRepository people;

    SeatExpiry(SeatPeopleRepository people) {
        this.people = people;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.MEMBERSHIP;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("WORKING_GROUP_SEAT", people.forgetGoneBefore(DutchTime.dateOf(before), atMost));
    }
}
