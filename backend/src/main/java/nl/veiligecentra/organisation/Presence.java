package nl.veiligecentra.organisation;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Somebody who goes on listening after their request: how they signed in, and what was granted to them when that was last
 * looked at.
 */
public final class Presence {

    private final SignIn signIn;
    private final Actor actor;

    Presence(SignIn signIn, Actor actor) {
        this.signIn = signIn;
        this.actor = actor;
    }

    public UUID person() {
        return actor.person().id();
    }

    public Set<UUID> areas() {
        return actor.grants().stream()
                .map(Grant::areaId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    SignIn signIn() {
        return signIn;
    }

    Actor actor() {
        return actor;
    }

    /**
     * @param sessionId {@code null} for who came with a token, which is good {@code until} a moment
     * @param until {@code null} for who came with a session, which is asked for
     */
    record SignIn(String issuer, String subject, String sessionId, String authenticationClass, Instant until) {}
}
