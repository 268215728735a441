package nl.veiligecentra.organisation;

import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.shared.audit.AuditLog;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.security.Caller;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The devices on which somebody is signed in: shown to them, and ended by them from any other device. */
@ApplicationScoped
public class SessionService {

    private final SessionRepository sessions;
    private final AuditLog audit;
    private final RoutingContext request;
    private final Caller caller;
    private final Clock clock;

    SessionService(SessionRepository sessions, AuditLog audit, RoutingContext request, Caller caller, Clock clock) {
        this.sessions = sessions;
        this.audit = audit;
        this.request = request;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws UnauthorizedException when this session was ended */
    @Transactional
    public void seen(String providerSid, UUID personId) {
        var known = sessions.find(providerSid);
        if (known.isEmpty()) {
            sessions.start(
                    providerSid, personId, Device.named(request.request().getHeader("User-Agent")), clock.instant());
            audit.record("SIGN_IN", "PERSON", personId, null);
        } else if (known.get().revoked()) {
            throw new UnauthorizedException("session ended");
        } else {
            sessions.seen(known.get(), clock.instant());
        }
    }

    @Transactional
    public List<DeviceSession> list(UUID personId) {
        return sessions.open(personId, caller.sessionId().orElse(""));
    }

    @Transactional
    public void end(UUID personId, UUID sessionId) {
        if (sessions.revoke(personId, sessionId, clock.instant()) == 0) {
            throw new NotFound();
        }
        audit.record("END_SESSION", "SESSION", sessionId, null);
    }
}
