package nl.veiligecentra.notification;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** Of which weeks this person had the mail. */
@ApplicationScoped
class PersonalDigests implements PersonalHolding {

    private final DigestRepository digests;

    PersonalDigests(DigestRepository digests) {
        this.digests = digests;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(digests.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("DIGEST", digests.erase(person.id()));
    }
}
