package nl.veiligecentra.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.util.List;

/** That somebody was erased, and what is kept of what they did. */
@Schema(requiredProperties = {"erasedAt", "kept"})
public record Erasure(Instant erasedAt, List<Kept> kept) {

    public enum Kept {
        /** In the name of the business, without the person, until they are closed: what is unsafe is still mended. */
        OPEN_REPORTS,
        /** In nobody's name: they count in figures of the area. */
        CLOSED_REPORTS,
        /** What was written about a report, without who wrote it, until the term of texts is over. */
        TEXTS,
        /** Lines of the log under the identifier of the identity provider, until the term of the log is over. */
        LOG,
        /** The account at the identity provider: that is where it can be ended. */
        SIGN_IN_ACCOUNT
    }
}
