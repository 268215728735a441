package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.brainstorm.InputTreatment;
import nl.veiligecentra.brainstorm.session.SessionInvitation.Kind;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The steps in the life of a session that its organiser takes. */
@ApplicationScoped
public class SessionSteps {

    /** How long partners have for the draft of their own outcome. */
    private static final int DAYS_TO_CORRECT = 5;

    private final SessionReading reading;
    private final ItemRepository items;
    private final SessionChecks checks;
    private final GuestList guests;
    private final InputTreatment inputs;
    private final DraftLinks links;
    private final SessionTrail trail;
    private final Access access;
    private final Event<SessionHeld> held;
    private final Clock clock;

    SessionSteps(
            SessionReading reading,
            ItemRepository items,
            SessionChecks checks,
            GuestList guests,
            InputTreatment inputs,
            DraftLinks links,
            SessionTrail trail,
            Access access,
            Event<SessionHeld> held,
            Clock clock) {
        this.reading = reading;
        this.items = items;
        this.checks = checks;
        this.guests = guests;
        this.inputs = inputs;
        this.links = links;
        this.trail = trail;
        this.access = access;
        this.held = held;
        this.clock = clock;
    }

    @Transactional
    public SessionDetails move(UUID id, MoveSession step) {
        var viewer = SessionViewer.of(access);
        var session = reading.holdOrganised(id, viewer);
        if (step.from() != session.status()) {
            throw new RuleViolation("status-changed", "It is " + session.status() + " by now.");
        }
        checks.check(step);
        take(step, session);
        trail.acted(session, "MOVE_SESSION");
        return reading.details(id, viewer);
    }

    private void take(MoveSession step, BrainstormSession session) {
        var now = clock.instant();
        switch (step.to()) {
            case AGENDA_SENT -> {
                session.sendAgenda(now);
                inputs.announce(inputsOf(session));
                guests.tell(session, Kind.AGENDA_SENT);
            }
            case HELD -> {
                session.hold(now);
                inputs.discussed(inputsOf(session));
                var on = DutchTime.dateOf(session.head().startsAt());
                held.fire(new SessionHeld(session.id(), session.areaIds(), on));
            }
            case DRAFT -> {
                session.draft(WorkingDays.plus(DutchTime.today(clock), DAYS_TO_CORRECT), now);
                links.ask(session);
            }
            case CANCELLED -> {
                var wasSent = session.status().isAgendaSent();
                session.cancel(step.reason(), now);
                inputs.takeOff(inputsOf(session), wasSent);
                guests.tell(session, Kind.CANCELLED);
            }
        }
    }

    private Set<UUID> inputsOf(BrainstormSession session) {
        var ids = items.of(session.id()).stream().map(AgendaItem::id).toList();
        return items.inputs(ids).values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }
}
