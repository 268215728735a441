package nl.veiligecentra.reply;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** Links that gave nothing any more for as long as an invitation is kept. */
@ApplicationScoped
class ReplyLinkExpiry implements Expiry {

    private final ReplyRepository links;

    ReplyLinkExpiry(ReplyRepository links) {
        this.links = links;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.INVITATION;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        return Forgotten.many("REPLY_LINK", links.forgetBefore(before, atMost));
    }
}
