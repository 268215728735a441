package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** What this person changed of measures. When they are erased, it was their organisation that did it. */
@ApplicationScoped
class PersonalMeasures implements PersonalHolding {

    private final MeasurePeopleRepository people;

    PersonalMeasures(MeasurePeopleRepository people) {
        this.people = people;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return people.about(person.id());
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("MEASURE_PERSON", people.erase(person.id()));
    }
}
