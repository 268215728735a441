package nl.veiligecentra.organisation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.DataSubject;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.PersonalHolding;
import nl.veiligecentra.shared.personal.Section;

import java.time.Instant;
import java.util.List;

/** Invitations to this person; those they sent stay, without who sent them. */
@ApplicationScoped
class PersonalInvitations implements PersonalHolding {

    private final InvitationRepository invitations;

    PersonalInvitations(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<Section> about(DataSubject person) {
        return List.of(invitations.about(person.id(), person.email()));
    }

    @Override
    public List<Forgotten> erase(DataSubject person, Instant now) {
        return Forgotten.many("INVITATION", invitations.erase(person.id(), person.email()));
    }
}
