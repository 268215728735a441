package nl.veiligecentra.organisation.deputy;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** For whom this person stands in, and who for them. */
@ApplicationScoped
class PersonalDeputies implements PersonalHolding {

    private final DeputyRepository deputies;

    PersonalDeputies(DeputyRepository deputies) {
        this.deputies = deputies;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(deputies.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("DEPUTY", deputies.erase(person.id()));
    }
}
