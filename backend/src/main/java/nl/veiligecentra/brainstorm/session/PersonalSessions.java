package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** To which sessions this person was invited, and what they wrote there for their organisation. */
@ApplicationScoped
class PersonalSessions implements PersonalHolding {

    private final SessionPeopleRepository people;

    PersonalSessions(SessionPeopleRepository people) {
        this.people = people;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return people.about(person.id());
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("SESSION_PERSON", people.erase(person.id()));
    }
}
