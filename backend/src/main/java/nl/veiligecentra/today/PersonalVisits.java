package nl.veiligecentra.today;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** When this person last looked at what changed. */
@ApplicationScoped
class PersonalVisits implements PersonalHolding {

    private final VisitRepository visits;

    PersonalVisits(VisitRepository visits) {
        this.visits = visits;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(visits.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("VISIT", visits.erase(person.id()));
    }
}
