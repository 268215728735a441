package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Presence.SignIn;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.security.Caller;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * People who go on listening after their request. Listening is not using: it does not lengthen a session, and it ends with
 * the session, the token or the last membership.
 */
@ApplicationScoped
public class Presences {

    private final ActorRepository actors;
    private final SessionService sessions;
    private final SessionLengths lengths;
    private final SecondFactor secondFactor;
    private final Access access;
    private final Caller caller;
    private final Clock clock;

    Presences(
            ActorRepository actors,
            SessionService sessions,
            SessionLengths lengths,
            SecondFactor secondFactor,
            Access access,
            Caller caller,
            Clock clock) {
        this.actors = actors;
        this.sessions = sessions;
        this.lengths = lengths;
        this.secondFactor = secondFactor;
        this.access = access;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws Refused for service clients, and for who is a member of nothing */
    @Transactional
    public Presence current() {
        if (caller.serviceClientId().isPresent()) {
            throw new Refused("people-only", "A system reads the feed of events.");
        }
        var sessionId = caller.sessionId().orElse(null);
        var signIn = new SignIn(
                caller.issuer(),
                caller.subject(),
                sessionId,
                caller.authenticationClass().orElse(null),
                sessionId == null ? caller.expiresAt() : null);
        var granted = granted(signIn);
        if (sessionId != null) {
            sessions.requireGood(sessionId, lengths.of(granted));
        }
        return present(signIn, granted)
                .orElseThrow(() -> new Refused("not-allowed", "None of your roles may do this."));
    }

    /** @return the same somebody with what is granted now; empty when they may not listen any more */
    @Transactional
    public Optional<Presence> again(Presence presence) {
        var signIn = presence.signIn();
        var granted = granted(signIn);
        return isGood(signIn, granted) ? present(signIn, granted) : Optional.empty();
    }

    /** Asks something with the eyes of who listens. */
    public <T> T of(Presence presence, Supplier<T> question) {
        return access.as(presence.actor(), question);
    }

    private List<Grant> granted(SignIn signIn) {
        return actors.known(signIn.issuer(), signIn.subject(), DutchTime.today(clock))
                .map(ActorRepository.KnownPerson::grants)
                .orElse(List.of());
    }

    private boolean isGood(SignIn signIn, List<Grant> granted) {
        return signIn.sessionId() == null
                ? signIn.until().isAfter(clock.instant())
                : sessions.isGood(signIn.sessionId(), lengths.of(granted));
    }

    private Optional<Presence> present(SignIn signIn, List<Grant> granted) {
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        var holding = secondFactor.holding(granted, Optional.ofNullable(signIn.authenticationClass()));
        return actors.find(signIn.issuer(), signIn.subject())
                .map(person -> new Presence(signIn, new Actor(person, holding, null, holding.size() < granted.size())));
    }
}
