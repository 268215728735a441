package nl.veiligecentra.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityPolicy;
import io.quarkus.vertx.http.security.HttpSecurity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import nl.veiligecentra.shared.time.DutchTime;
import org.eclipse.microprofile.jwt.JsonWebToken;

import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Swagger UI at {@code /api/docs}, for administrators; the contract itself is open to everyone. */
@ApplicationScoped
class ApiDocs implements HttpSecurityPolicy {

    private static final String PATH = "/api/docs";
    private static final String POLICY = "administrators";

    private final ActorRepository actors;
    private final SessionService sessions;
    private final SessionLengths lengths;
    private final SecondFactor secondFactor;
    private final Clock clock;

    ApiDocs(
            ActorRepository actors,
            SessionService sessions,
            SessionLengths lengths,
            SecondFactor secondFactor,
            Clock clock) {
        this.actors = actors;
        this.sessions = sessions;
        this.lengths = lengths;
        this.secondFactor = secondFactor;
        this.clock = clock;
    }

    void protect(@Observes HttpSecurity security) {
        security.path(PATH, PATH + "/*").policy(this);
    }

    void register(@Observes Router router) {
        router.get(PATH).handler(request -> request.reroute(PATH + "/index.html"));
    }

    /** Without a name it would guard every path. */
    @Override
    public String name() {
        return POLICY;
    }

    @Override
    public Uni<CheckResult> checkPermission(
            RoutingContext request, Uni<SecurityIdentity> identity, AuthorizationRequestContext context) {
        return context.runBlocking(request, identity, (r, caller) -> new CheckResult(isAdministrator(caller)));
    }

    private boolean isAdministrator(SecurityIdentity caller) {
        return caller.getPrincipal() instanceof JsonWebToken token
                && QuarkusTransaction.requiringNew()
                        .call(() -> actors.find(token.getIssuer(), token.getSubject())
                                .map(person -> actors.grantsOf(person.id(), DutchTime.today(clock)))
                                .filter(grants -> holds(grants, token))
                                .isPresent());
    }

    /** Outside a request of the API nothing but the token says what the session is. */
    private boolean holds(List<Grant> grants, JsonWebToken token) {
        String session = token.getClaim("sid");
        Optional<String> acr = Optional.ofNullable(token.getClaim("acr"));
        return secondFactor.holding(grants, acr).stream().anyMatch(grant -> grant.role() == Role.ADMIN)
                && (session == null || sessions.isGood(session, lengths.of(grants)));
    }
}
