package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** Account and devices. The row stays, without who it was: what points at it is somebody, but nobody knows who. */
@ApplicationScoped
class PersonalAccount implements PersonalHolding {

    private final PersonRepository people;
    private final SessionRepository sessions;

    PersonalAccount(PersonRepository people, SessionRepository sessions) {
        this.people = people;
        this.sessions = sessions;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(people.about(person.id()), sessions.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        sessions.erase(person.id(), now);
        people.erase(person.id());
        return List.of(Forgotten.of("PERSON", person.id(), null));
    }
}
