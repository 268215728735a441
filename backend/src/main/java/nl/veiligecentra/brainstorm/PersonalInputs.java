package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** What this person wrote and supported. When they are erased, texts and counts stay in nobody's name. */
@ApplicationScoped
class PersonalInputs implements PersonalHolding {

    private final InputPeopleRepository people;

    PersonalInputs(InputPeopleRepository people) {
        this.people = people;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return people.about(person.id());
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("INPUT_PERSON", people.erase(person.id()));
    }
}
