package nl.veiligecentra.organisation.membership;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Roles end; who held them is known no more. Somebody has to be left who can run the product, and each area. */
@ApplicationScoped
class PersonalMemberships implements PersonalHolding {

    private final PersonalMembershipsRepository memberships;

    PersonalMemberships(PersonalMembershipsRepository memberships) {
        this.memberships = memberships;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(memberships.about(person.id()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("MEMBERSHIP", memberships.endAll(person.id(), DutchTime.dateOf(now)));
    }

    @Override
    public Optional<String> objection(DataSubject person, Instant now) {
        var today = DutchTime.dateOf(now);
        if (memberships.isLastAdministrator(person.id(), today)) {
            return Optional.of("last-administrator");
        }
        return memberships.isLastManager(person.id(), today) ? Optional.of("last-manager") : Optional.empty();
    }
}
