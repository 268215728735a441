package nl.veiligecentra.shared.personal;

import java.time.Instant;
import java.util.List;

/** Something that is forgotten when its term is over. Called in a transaction, again until there is nothing left. */
public interface Expiry {

    RetentionTerm term();

    /**
     * Skips what another replica is forgetting at the same time.
     *
     * @param before what ended earlier is past its term
     * @param atMost how much to forget in this transaction
     */
    List<Forgotten> forget(Instant before, int atMost, Instant now);
}
