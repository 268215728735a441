package nl.veiligecentra.brainstorm.figure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.Grant;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.text.FreeText;
import nl.veiligecentra.shared.time.DutchTime;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What must be true of a request before it is kept, beyond the shape of its fields; all mistakes at once. */
@ApplicationScoped
class FigureChecks {

    private final FigureRepository figures;
    private final FreeText freeText;
    private final Clock clock;

    FigureChecks(FigureRepository figures, FreeText freeText, Clock clock) {
        this.figures = figures;
        this.freeText = freeText;
        this.clock = clock;
    }

    /** @throws InvalidInput with all mistakes */
    void check(AskFigures request, Grant by) {
        var errors = mistakes(request.asked());
        if (!figures.canBeAsked(request.organisationId(), request.areaId())) {
            errors.add(InputError.inBody(
                    "/organisationId", "not-a-partner", "Police, fire service or municipality of the area are asked."));
        }
        if (request.sessionId() != null
                && !figures.isSessionOf(request.sessionId(), by.organisationId(), request.areaId())) {
            errors.add(InputError.inBody("/sessionId", "unknown-value", "No session of yours there."));
        }
        refuse(errors);
    }

    /** @throws InvalidInput with all mistakes */
    void check(EditFigureRequest edited) {
        refuse(mistakes(edited));
    }

    void checkReason(String reason) {
        freeText.check("/reason", reason);
    }

    private List<InputError> mistakes(EditFigureRequest asked) {
        var errors = new ArrayList<InputError>();
        errors.addAll(freeText.mistakes("/offences", asked.offences(), false));
        errors.addAll(freeText.mistakes("/daysAndHours", asked.daysAndHours(), false));
        errors.addAll(freeText.mistakes("/purpose", asked.purpose(), false));
        var today = DutchTime.today(clock);
        if (asked.periodUntil().isBefore(asked.periodFrom())) {
            errors.add(InputError.inBody("/periodUntil", "before-start", "The period ends before it starts."));
        }
        if (asked.periodFrom().isAfter(today)) {
            errors.add(InputError.inBody("/periodFrom", "in-the-future", "There are no figures of what is to come."));
        }
        if (asked.dueDate().isBefore(today)) {
            errors.add(InputError.inBody("/dueDate", "in-the-past", "That day has passed."));
        }
        return errors;
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
