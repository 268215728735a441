package nl.veiligecentra.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.ActorRepository.KnownPerson;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.security.Caller;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the actor behind the current identity, and gets to know people at their first request. */
@ApplicationScoped
class Actors {

    private final ActorRepository actors;
    private final SessionService sessions;
    private final SessionLengths lengths;
    private final SecondFactor secondFactor;
    private final Caller caller;
    private final Clock clock;

    Actors(
            ActorRepository actors,
            SessionService sessions,
            SessionLengths lengths,
            SecondFactor secondFactor,
            Caller caller,
            Clock clock) {
        this.actors = actors;
        this.sessions = sessions;
        this.lengths = lengths;
        this.secondFactor = secondFactor;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    public Actor current() {
        var known = actors.known(caller.issuer(), caller.subject(), DutchTime.today(clock))
                .orElseGet(() -> new KnownPerson(meet(), List.of()));
        var person = known.person();
        if (caller.serviceClientId().isPresent()) {
            return serviceClient(person);
        }
        var granted = known.grants();
        var firstOfSession = caller.sessionId()
                .filter(id -> sessions.seen(id, person.id(), lengths.of(granted)))
                .isPresent();
        var holding = secondFactor.holding(granted, caller.authenticationClass());
        return new Actor(
                firstOfSession ? asProviderKnows(person) : person, holding, null, holding.size() < granted.size());
    }

    /** Names and addresses change: those of the last time that somebody signed in hold. */
    private Person asProviderKnows(Person person) {
        return actors.refresh(person.id(), caller.name(), caller.email().orElse(null), caller.isEmailVerified());
    }

    private Person meet() {
        return actors.add(
                caller.issuer(),
                caller.subject(),
                caller.name(),
                caller.email().orElse(null),
                caller.isEmailVerified(),
                clock.instant());
    }

    private Actor serviceClient(Person person) {
        var client = actors.findServiceClient(
                        caller.issuer(), caller.serviceClientId().orElseThrow())
                .orElseThrow(() -> new Refused("unknown-client", "No organisation has registered this client."));
        var scopes = new HashSet<>(caller.scopes());
        scopes.retainAll(Set.of(client.scopes()));
        var role = client.organisationKind().roleOfServiceClient();
        List<Grant> grants = actors.areasOf(client.organisationId()).stream()
                .map(area -> new Grant(role, client.organisationId(), client.organisationKind(), null, area))
                .toList();
        return new Actor(person, grants, scopes, false);
    }
}
