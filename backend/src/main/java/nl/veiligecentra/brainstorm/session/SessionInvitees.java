package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.calendar.CalendarFile;
import nl.veiligecentra.shared.creation.CreatedOnce;
import nl.veiligecentra.shared.paging.IdempotencyKey;
import nl.veiligecentra.shared.problem.NotFound;
import nl.veiligecentra.shared.problem.Refused;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.util.UUID;

/** Inviting people to a session, who comes and who was there, and the session for their calendars. */
@ApplicationScoped
public class SessionInvitees {

    private final InviteeRepository invitees;
    private final SessionReading reading;
    private final SessionChecks checks;
    private final Acquaintances acquaintances;
    private final GuestList guests;
    private final CalendarFile calendar;
    private final SessionTrail trail;
    private final Access access;
    private final CreatedOnce once;

    SessionInvitees(
            InviteeRepository invitees,
            SessionReading reading,
            SessionChecks checks,
            Acquaintances acquaintances,
            GuestList guests,
            CalendarFile calendar,
            SessionTrail trail,
            Access access,
            CreatedOnce once) {
        this.invitees = invitees;
        this.reading = reading;
        this.checks = checks;
        this.acquaintances = acquaintances;
        this.guests = guests;
        this.calendar = calendar;
        this.trail = trail;
        this.access = access;
        this.once = once;
    }

    @Transactional
    public Invitee invite(UUID id, IdempotencyKey key, InviteToSession request) {
        var viewer = SessionViewer.of(access);
        var session = reading.holdOrganised(id, viewer);
        return once.create(
                key, request, invitee -> invite(invitee, session, request), invitee -> find(id, invitee, viewer));
    }

    @Transactional
    public void remove(UUID id, UUID invitee) {
        var viewer = SessionViewer.of(access);
        var session = reading.holdOrganised(id, viewer);
        find(id, invitee, viewer);
        session.requireToCome();
        guests.remove(session, invitee);
        trail.acted(session, "REMOVE_INVITEE");
    }

    /** Who is invited says whether they come; who organises it may say so for them, and says who was there. */
    @Transactional
    public Invitee attend(UUID id, UUID inviteeId, Attend request) {
        var viewer = SessionViewer.of(access);
        var row = reading.row(id, viewer);
        var session = reading.hold(id);
        var invitee = find(id, inviteeId, viewer);
        if (!row.isOrganised() && (!invitee.mine() || request.attended() != null)) {
            throw new Refused("not-yours", "Everybody answers for themselves; who organises it says who was there.");
        }
        requireSayable(session, request);
        invitees.setAttendance(
                inviteeId,
                request.attendance() == null ? null : request.attendance().attendance(),
                request.attended());
        trail.written(session);
        return find(id, inviteeId, viewer);
    }

    @Transactional
    public String invitation(UUID id) {
        reading.row(id, SessionViewer.of(access));
        var session = reading.find(id);
        var cancelled = session.status() == SessionStatus.CANCELLED;
        var event = guests.event(session, cancelled);
        return cancelled ? calendar.cancel(event) : calendar.request(event);
    }

    private void invite(UUID invitee, BrainstormSession session, InviteToSession request) {
        session.requireToCome();
        var invited = acquaintances.recognised(request, session.areaIds());
        checks.check(invited, session.areaIds());
        guests.invite(invitee, session, invited);
        trail.acted(session, "INVITE_TO_SESSION");
    }

    /** @throws NotFound also for a member, who knows only of their own invitation */
    private Invitee find(UUID id, UUID invitee, SessionViewer viewer) {
        return invitees.find(id, invitee, viewer.person())
                .filter(found -> found.mine() || reading.row(id, viewer).stand() != Stand.MEMBER)
                .orElseThrow(NotFound::new);
    }

    private static void requireSayable(BrainstormSession session, Attend request) {
        if (request.attendance() != null) {
            session.requireToCome();
        }
        if (request.attended() != null
                && (session.status() == SessionStatus.PLANNED || session.status() == SessionStatus.CANCELLED)) {
            throw new RuleViolation("not-started", "Who was there is known once there was a meeting.");
        }
        if (request.attended() != null && session.status() == SessionStatus.MINUTES_PUBLISHED) {
            throw new RuleViolation("session-over", "Its minutes are published; they stay as they are.");
        }
    }
}
