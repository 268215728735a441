package nl.veiligecentra.incident;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import nl.veiligecentra.incident.LogRepository.Step;
import nl.veiligecentra.shared.personal.DeletionRegister;
import nl.veiligecentra.shared.personal.Forgotten;
import nl.veiligecentra.shared.personal.RetentionConfig;
import nl.veiligecentra.shared.personal.RetentionTerm;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;

/** What happens to reports because time passes. Two replicas may both try: the row is locked by the first. */
@ApplicationScoped
public class Clockwork {

    private static final Duration TIME_TO_SAY_NO = Duration.ofDays(14);
    private static final int AT_ONCE = 200;

    private final IncidentRepository incidents;
    private final LogRepository log;
    private final RetentionConfig retention;
    private final DeletionRegister register;
    private final SearchRepository words;
    private final Event<IncidentChanged> changes;
    private final Event<IncidentMoved> moves;
    private final Clock clock;

    Clockwork(
            IncidentRepository incidents,
            LogRepository log,
            RetentionConfig retention,
            DeletionRegister register,
            SearchRepository words,
            Event<IncidentChanged> changes,
            Event<IncidentMoved> moves,
            Clock clock) {
        this.incidents = incidents;
        this.log = log;
        this.retention = retention;
        this.register = register;
        this.words = words;
        this.changes = changes;
        this.moves = moves;
        this.clock = clock;
    }

    /** Nobody said that it is not solved. */
    @Scheduled(every = "15m", delayed = "1m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void closeWhatNobodyDisputed() {
        var now = clock.instant();
        for (var incident : incidents.resolvedBefore(now.minus(TIME_TO_SAY_NO), AT_ONCE)) {
            var move = MoveIncident.to(IncidentStatus.RESOLVED, Move.CLOSED, null);
            var handler = incident.handlerOrganisationId();
            incident.move(move, Set.of(Part.CLOCK), handler, now);
            incidents.flush();
            log.add(new Step(
                    incident.id(),
                    IncidentStatus.RESOLVED,
                    Move.CLOSED,
                    now,
                    null,
                    handler,
                    null,
                    null,
                    null,
                    "NOT_DISPUTED"));
            changes.fire(new IncidentChanged(incident.id(), incident.areaId(), incident.version()));
            moves.fire(new IncidentMoved(incident.id(), incident.areaId(), incident.version(), null, move));
        }
    }

    /** A description of a person that nobody released is not kept; the reporter sees in the timeline that it is gone. */
    @Scheduled(every = "1h", delayed = "2m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void forgetHeldDescriptions() {
        var now = clock.instant();
        for (var incident : incidents.heldBefore(now.minus(Duration.ofDays(retention.heldWorkingDays())), AT_ONCE)) {
            var reported = DutchTime.dateOf(incident.reportedAt());
            if (WorkingDays.between(reported, DutchTime.dateOf(now)) > retention.heldWorkingDays()) {
                incident.forgetDescription(now);
                incidents.flush();
                log.add(new Step(
                        incident.id(),
                        incident.status(),
                        Move.staying(incident.status()),
                        now,
                        null,
                        incident.handlerOrganisationId(),
                        null,
                        null,
                        null,
                        "DESCRIPTION_DELETED"));
                register.record(
                        RetentionTerm.HELD, Forgotten.of("INCIDENT_DESCRIPTION", incident.id(), incident.areaId()));
                changes.fire(new IncidentChanged(incident.id(), incident.areaId(), incident.version()));
            }
        }
    }

    /** A word stays known for spelling as long as a text has it. */
    @Scheduled(every = "1h", delayed = "3m", concurrentExecution = ConcurrentExecution.SKIP)
    @Transactional
    public void forgetWords() {
        words.forgetWords(AT_ONCE);
    }
}
