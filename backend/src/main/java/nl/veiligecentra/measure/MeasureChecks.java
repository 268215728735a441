package nl.veiligecentra.measure;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.organisation.OrganisationDirectory;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.text.FreeText;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What must be true of a measure before it is kept, beyond the shape of its fields; all mistakes at once. */
@ApplicationScoped
class MeasureChecks {

    private final MeasureRepository measures;
    private final CatalogueRepository catalogue;
    private final OrganisationDirectory organisations;
    private final FreeText freeText;

    MeasureChecks(
            MeasureRepository measures,
            CatalogueRepository catalogue,
            OrganisationDirectory organisations,
            FreeText freeText) {
        this.measures = measures;
        this.catalogue = catalogue;
        this.organisations = organisations;
        this.freeText = freeText;
    }

    /** @throws InvalidInput with all mistakes */
    void check(EditMeasure measure, String catalogueCode) {
        var errors = mistakes(measure);
        if (catalogueCode != null && !catalogue.knows(catalogueCode)) {
            errors.add(InputError.inBody("/catalogueCode", "unknown-value", "The catalogue has no such measure."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** @throws InvalidInput with all mistakes, a date that moved without a new reason among them */
    void checkEdited(Measure before, EditMeasure edited) {
        var errors = mistakes(edited);
        if (before.movesAgreedDate(edited)
                && (edited.reason() == null
                        || edited.reason().equals(before.cells().reason()))) {
            errors.add(InputError.inBody("/reason", "reason-needed", "Say why the date that was agreed moves."));
        }
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }

    /** @throws InvalidInput with every mention of a person */
    void checkText(String pointer, String text) {
        freeText.check(pointer, text);
    }

    List<InputError> mistakes(EditMeasure measure) {
        var errors = new ArrayList<InputError>();
        checkOrganisations(measure, errors);
        checkDates(measure, errors);
        if (measure.audience() != MeasureAudience.PARTNERS && measure.membersText() == null) {
            errors.add(InputError.inBody(
                    "/membersText", "members-text-needed", "Say in a sentence what members and others may know."));
        }
        texts(measure).forEach((pointer, text) -> errors.addAll(freeText.mistakes(pointer, text, false)));
        return errors;
    }

    private void checkOrganisations(EditMeasure measure, List<InputError> errors) {
        var named = new HashSet<>(measure.coOrganisationIds());
        named.add(measure.ownerOrganisationId());
        var here = measures.takingPart(named, measure.areaIds());
        if (!here.contains(measure.ownerOrganisationId())) {
            errors.add(InputError.inBody(
                    "/ownerOrganisationId", "not-a-partner", "This organisation takes no part in these areas."));
        } else if (!isDepartmentOf(measure.ownerOrganisationId(), measure.ownerDepartmentId())) {
            errors.add(InputError.inBody("/ownerDepartmentId", "unknown-value", "No such department of the owner."));
        }
        if (!here.containsAll(measure.coOrganisationIds())) {
            errors.add(InputError.inBody(
                    "/coOrganisationIds", "not-a-partner", "One of these takes no part in these areas."));
        }
        if (measure.coOrganisationIds().contains(measure.ownerOrganisationId())) {
            errors.add(InputError.inBody("/coOrganisationIds", "is-owner", "The owner need not be named again."));
        }
    }

    private boolean isDepartmentOf(UUID organisation, UUID department) {
        return department == null
                || organisations
                        .find(organisation)
                        .filter(known -> known.has(department))
                        .isPresent();
    }

    private static void checkDates(EditMeasure measure, List<InputError> errors) {
        if (measure.startDate() != null
                && measure.dueDate() != null
                && measure.dueDate().isBefore(measure.startDate())) {
            errors.add(InputError.inBody("/dueDate", "before-start", "It is to be done before it starts."));
        }
        if (measure.recurrence() != null && measure.dueDate() == null) {
            errors.add(InputError.inBody("/dueDate", "due-date-needed", "What returns has a date."));
        }
    }

    private static Map<String, String> texts(EditMeasure measure) {
        var goal = measure.goal() == null ? EditMeasure.Goal.NONE : measure.goal();
        var texts = new LinkedHashMap<String, String>();
        texts.put("/bottleneck", measure.bottleneck());
        texts.put("/goal/text", goal.text());
        texts.put("/goal/indicator", goal.indicator());
        texts.put("/action", measure.action());
        texts.put("/membersText", measure.membersText());
        texts.put("/ownerContact", measure.ownerContact());
        texts.put("/paidBy", measure.paidBy());
        texts.put("/reason", measure.reason());
        texts.values().removeIf(Objects::isNull);
        return texts;
    }
}
