package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.organisation.Access;
import nl.veiligecentra.organisation.Operation;
import nl.veiligecentra.shared.problem.RuleViolation;

import java.util.UUID;

/** "Dit vind ik ook": others say that it goes for them too. */
@ApplicationScoped
public class InputSupport {

    private final SupportRepository supports;
    private final InputReading reading;
    private final Access access;

    InputSupport(SupportRepository supports, InputReading reading, Access access) {
        this.supports = supports;
        this.reading = reading;
        this.access = access;
    }

    @Transactional
    public void give(UUID id) {
        var viewer = InputViewer.of(access);
        var input = reading.hold(id, viewer);
        access.require(Operation.SUBMIT_INPUT, input.areaId());
        if (input.isGivenBy(viewer.person())) {
            throw new RuleViolation("own-input", "You wrote it yourself.");
        }
        if (!input.status().isSupportable()) {
            throw new RuleViolation("not-accepted", "Only what was accepted can be supported, until it is answered.");
        }
        supports.give(id, viewer.person());
    }

    @Transactional
    public void takeBack(UUID id) {
        var viewer = InputViewer.of(access);
        var input = reading.hold(id, viewer);
        access.require(Operation.SUBMIT_INPUT, input.areaId());
        supports.takeBack(id, viewer.person());
    }
}
