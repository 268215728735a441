package nl.veiligecentra.shared.creation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** Keys under which this person made something lately. */
@ApplicationScoped
class PersonalKeys implements PersonalHolding {

    private final KeyRepository keys;

    PersonalKeys(KeyRepository keys) {
        this.keys = keys;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(keys.about(person.subject()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("IDEMPOTENCY_KEY", keys.erase(person.subject()));
    }
}
