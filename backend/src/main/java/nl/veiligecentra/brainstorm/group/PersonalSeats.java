package nl.veiligecentra.brainstorm.group;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** The seats in working groups on which this person sits, or stands in. */
@ApplicationScoped
class PersonalSeats implements PersonalHolding {

    private final SeatPeopleRepository people;

    PersonalSeats(SeatPeopleRepository people) {
        this.people = people;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(people.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("WORKING_GROUP_SEAT", people.erase(person.id()));
    }
}
