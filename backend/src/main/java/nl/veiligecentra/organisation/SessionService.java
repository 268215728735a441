package nl.veiligecentra.organisation;

import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.security.Caller;
import nl.veiligecentra.shared.security.ProviderSession;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The devices on which somebody is signed in: shown to them, and ended by them from any other device. */
@ApplicationScoped
public class SessionService {

    private final SessionRepository sessions;
    private final AuditLog audit;
    private final ProviderSession atProvider;
    private final RoutingContext request;
    private final Caller caller;
    private final Clock clock;

    SessionService(
            SessionRepository sessions,
            AuditLog audit,
            ProviderSession atProvider,
            RoutingContext request,
            Caller caller,
            Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.atProvider = atProvider;
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @return whether this is the first request after signing in
     * @throws UnauthorizedException when this session was ended, or lasted as long as it may
     */
    @Transactional
    boolean seen(String providerSid, UUID personId, SessionLength length) {
        var known = sessions.find(providerSid);
        var now = clock.instant();
        if (known.isEmpty()) {
            sessions.start(providerSid, personId, Device.named(request.request().getHeader("User-Agent")), now);
            audit.record("SIGN_IN", "PERSON", personId, null);
            return true;
        }
        refuse(known.get().isOver(length, now));
        sessions.seen(known.get(), now);
        return false;
    }

    /** @throws UnauthorizedException when the session of the request was ended, or lasted as long as it may */
    @Transactional
    void requireGood(String providerSid, SessionLength length) {
        refuse(!isGood(providerSid, length));
    }

    /** Neither ended nor over; a session that was never seen is a new one. */
    @Transactional
    boolean isGood(String providerSid, SessionLength length) {
        return sessions.find(providerSid)
                .filter(known -> known.isOver(length, clock.instant()))
                .isEmpty();
    }

    @Transactional
    List<DeviceSession> list(UUID personId, SessionLength length) {
        return sessions.open(personId, caller.sessionId().orElse(""), length, clock.instant());
    }

    @Transactional
    public void end(UUID personId, UUID sessionId) {
        if (sessions.revoke(personId, sessionId, clock.instant()) == 0) {
            throw new NotFound();
        }
        audit.record("END_SESSION", "SESSION", sessionId, null);
    }

    private void refuse(boolean over) {
        if (over) {
            atProvider.end();
            throw new UnauthorizedException("session ended");
        }
    }
}
