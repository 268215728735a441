package nl.veiligecentra.organisation;

import jakarta.inject.Singleton;
import nl.veiligecentra.organisation.SessionConfig.Length;

import java.util.List;

/** A shopkeeper is still signed in at the till after weeks; who acts for others signs in every week, or every morning. */
@Singleton
class SessionLengths {

    private final SessionConfig config;

    SessionLengths(SessionConfig config) {
        this.config = config;
    }

    SessionLength of(List<Grant> grants) {
        return grants.stream().anyMatch(grant -> grant.role().actsForOthers())
                ? length(config.others())
                : length(config.members());
    }

    private static SessionLength length(Length length) {
        return new SessionLength(length.idle(), length.longest());
    }
}
