package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.organisation.PeopleDirectory;

import java.util.Set;
import java.util.UUID;

/** Who is invited by an address and has an account finds the session in the app, and no address of theirs is kept. */
@ApplicationScoped
class Acquaintances {

    private final PeopleDirectory people;

    Acquaintances(PeopleDirectory people) {
        this.people = people;
    }

    PlanSession recognised(PlanSession planned) {
        return planned.inviting(planned.invited().stream()
                .map(invited -> recognised(invited, planned.areaIds()))
                .toList());
    }

    /** @return by the person, where the address is of somebody of that organisation in one of the areas */
    InviteToSession recognised(InviteToSession invited, Set<UUID> areas) {
        if (invited.email() == null || invited.personId() != null) {
            return invited;
        }
        var colleagues = people.of(invited.organisationId(), null, areas, Operation.READ_SESSIONS);
        return people.byAddress(invited.email(), colleagues).map(invited::as).orElse(invited);
    }
}
