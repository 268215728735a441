package nl.veiligecentra.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.SandboxConfig;
import nl.veiligecentra.exchange.SandboxWalkRepository.Walk;
import nl.veiligecentra.incident.IncidentDirectory;
import nl.veiligecentra.incident.IncidentMoved;
import nl.veiligecentra.incident.Move;
import nl.veiligecentra.incident.PartyHandling;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;

/**
 * Reports of the sandbox that move by themselves, so that an integrator sees every state and event. As soon as somebody
 * takes a step with one, it is theirs and the script lets go.
 */
@ApplicationScoped
class SandboxScript {

    private final SandboxWalkRepository walks;
    private final PartyHandling handling;
    private final IncidentDirectory incidents;
    private final AreaService areas;
    private final SandboxConfig config;
    private final Clock clock;

    SandboxScript(
            SandboxWalkRepository walks,
            PartyHandling handling,
            IncidentDirectory incidents,
            AreaService areas,
            SandboxConfig config,
            Clock clock) {
        this.walks = walks;
        this.handling = handling;
        this.incidents = incidents;
        this.areas = areas;
        this.config = config;
        this.clock = clock;
    }

    void follow(@Observes IncidentMoved moved) {
        if (moved.byPerson() == null || !areas.isSandbox(moved.areaId())) {
            return;
        }
        walks.end(moved.incidentId());
        var script = SandboxAct.scriptOf(incidents.story(moved.incidentId()).category());
        if (moved.step().to() == Move.REPORTED && !script.isEmpty()) {
            walks.begin(moved.incidentId(), clock.instant().plus(config.pause()));
        }
    }

    /** @return whether a step was due */
    @Transactional
    public boolean walkOne() {
        var due = walks.findDue(clock.instant());
        due.ifPresent(this::walk);
        return due.isPresent();
    }

    /** The report is held first: who acted on it meanwhile, a person or another replica, has moved the walk too. */
    private void walk(Walk walk) {
        var status = handling.hold(walk.incidentId()).status();
        if (!walks.isAt(walk)) {
            return;
        }
        var script = SandboxAct.scriptOf(incidents.story(walk.incidentId()).category());
        var act = script.get(walk.act());
        if (status != act.from()) {
            walks.end(walk.incidentId());
            return;
        }
        handling.play(walk.incidentId(), act.step(DutchTime.today(clock)));
        if (walk.act() + 1 < script.size()) {
            walks.goOn(walk, clock.instant().plus(config.pause()));
        } else {
            walks.end(walk.incidentId());
        }
    }
}
