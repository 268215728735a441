package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.audit.AuditLog;

import java.time.Clock;
import java.util.UUID;

/** What every act leaves behind: a higher version, a line in the audit log, and word to those who look. */
@ApplicationScoped
class SessionTrail {

    private static final String SUBJECT = "SESSION";

    private final SessionRepository sessions;
    private final Access access;
    private final AuditLog audit;
    private final Event<SessionChanged> changes;
    private final Clock clock;

    SessionTrail(
            SessionRepository sessions, Access access, AuditLog audit, Event<SessionChanged> changes, Clock clock) {
        this.sessions = sessions;
        this.access = access;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    void acted(BrainstormSession session, String action) {
        written(session);
        audit.record(action, SUBJECT, session.id(), area(session));
    }

    /** Not worth a line: what is kept as it is typed. */
    void written(BrainstormSession session) {
        tell(session, access.person().id());
    }

    void actedByLink(BrainstormSession session, String action, UUID link) {
        tell(session, null);
        audit.recordByLink(action, SUBJECT, session.id(), area(session), link);
    }

    private void tell(BrainstormSession session, UUID by) {
        session.touch(clock.instant());
        sessions.flush();
        var partners = !session.status().isForMembers();
        changes.fire(new SessionChanged(session.id(), session.areaIds(), session.version(), partners, by));
    }

    private static UUID area(BrainstormSession session) {
        return session.areaIds().iterator().next();
    }
}
