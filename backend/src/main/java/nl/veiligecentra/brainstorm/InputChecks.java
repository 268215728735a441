package nl.veiligecentra.brainstorm;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.IncidentService;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.text.FreeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What must be true of an input before it is kept, beyond the shape of its fields; all mistakes at once. */
@ApplicationScoped
class InputChecks {

    private final IncidentService incidents;
    private final FreeText freeText;

    InputChecks(IncidentService incidents, FreeText freeText) {
        this.incidents = incidents;
        this.freeText = freeText;
    }

    /** @throws InvalidInput with all mistakes */
    void check(EditInput written, UUID area) {
        var errors = new ArrayList<>(mistakes("/text", written.text()));
        if (!areOwn(written.incidentIds(), area)) {
            errors.add(InputError.inBody("/incidentIds", "not-yours", "One of these is no report of yours there."));
        }
        refuse(errors);
    }

    /** @throws InvalidInput with all mistakes */
    void check(MoveInput step) {
        var errors = new ArrayList<>(mistakes("/note", step.note()));
        var refuses = step.to() == InputMove.REFUSED;
        if (refuses && step.reason() == null) {
            errors.add(InputError.inBody("/reason", "reason-needed", "Say why."));
        }
        if (!refuses && step.reason() != null) {
            errors.add(InputError.inBody("/reason", "only-with-refusal", "A reason goes with a refusal."));
        }
        if (step.to() == InputMove.WITHDRAWN && step.note() != null) {
            errors.add(InputError.inBody("/note", "only-with-decision", "A note is for the giver."));
        }
        refuse(errors);
    }

    /** @throws InvalidInput with every number or address of a person */
    void checkText(String text) {
        refuse(mistakes("/text", text));
    }

    /** A moderator reads it before anybody else does: whether it describes somebody is judged there. */
    private List<InputError> mistakes(String pointer, String text) {
        return freeText.mistakes(pointer, text, true);
    }

    private boolean areOwn(Set<UUID> ids, UUID area) {
        var own = incidents.visible(ids).stream()
                .filter(report -> report.mine() && report.area().id().equals(area))
                .count();
        return own == ids.size();
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
