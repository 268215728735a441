package nl.veiligecentra.organisation.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Who was invited, once the link no longer works or was used. */
@ApplicationScoped
class InvitationExpiry implements Expiry {

    private final InvitationRepository invitations;

    InvitationExpiry(InvitationRepository invitations) {
        this.invitations = invitations;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.INVITATION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("INVITATION", invitations.forgetBefore(before, atMost));
    }
}
