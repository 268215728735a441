package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Links that gave nothing any more for as long as an invitation is kept. */
@ApplicationScoped
class SessionLinkExpiry implements Expiry {

    private final LinkRepository links;

    SessionLinkExpiry(LinkRepository links) {
        this.links = links;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.INVITATION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("SESSION_LINK", links.forgetBefore(before, atMost));
    }
}
