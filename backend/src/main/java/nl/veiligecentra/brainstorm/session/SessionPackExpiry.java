package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.shared.document.DocumentStore;
import nl.veiligecentra.shared.personal.Expiry;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionTerm;

import java.time.Instant;
import java.util.List;

/** A pack repeats what was written elsewhere, and lasts no longer than that does. */
@ApplicationScoped
class SessionPackExpiry implements Expiry {

    private final SessionPackRepository packs;
    private final DocumentStore documents;

    SessionPackExpiry(SessionPackRepository packs, DocumentStore documents) {
        this.packs = packs;
        this.documents = documents;
    }

    @Override
    public RetentionTerm term() {
        return RetentionTerm.TEXT;
    }

    @Override
    public List<Forgotten> forget(Instant before, int atMost, Instant now) {
        var gone = packs.removeBefore(before, atMost);
        gone.forEach(documents::discard);
        return Forgotten.many("SESSION_PACK", gone.size());
    }
}
