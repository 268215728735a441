package nl.veiligecentra.brainstorm.session;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.incident.CategoryService;
import nl.veiligecentra.measure.MeasureService;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.text.FreeText;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What must be true of an item and its outcome before they are kept, beyond the shape of fields; all mistakes at once. */
@ApplicationScoped
class AgendaChecks {

    private final SessionRepository sessions;
    private final MeasureService measures;
    private final CategoryService categories;
    private final FreeText freeText;

    AgendaChecks(SessionRepository sessions, MeasureService measures, CategoryService categories, FreeText freeText) {
        this.sessions = sessions;
        this.measures = measures;
        this.categories = categories;
        this.freeText = freeText;
    }

    /** @throws InvalidInput with all mistakes */
    void check(EditAgendaItem item, BrainstormSession session, Set<UUID> measuresBefore) {
        var errors = new ArrayList<InputError>();
        errors.addAll(freeText.mistakes("/title", item.title(), false));
        errors.addAll(freeText.mistakes("/explanation", item.explanation(), false));
        errors.addAll(freeText.mistakes("/presenter", item.presenter(), false));
        if (!session.areaIds().containsAll(item.areaIds())) {
            errors.add(unknown("/areaIds", "The session is not about one of these areas."));
        }
        if (!sessions.takingPart(item.partnerIds(), session.areaIds()).containsAll(item.partnerIds())) {
            errors.add(InputError.inBody("/partnerIds", "not-a-partner", "One of these takes no part in these areas."));
        }
        var added = item.measureIds().stream()
                .filter(measure -> !measuresBefore.contains(measure))
                .toList();
        if (measures.visible(Set.copyOf(added)).size() < added.size()) {
            errors.add(unknown("/measureIds", "There is no such measure."));
        }
        errors.addAll(mistakes(item.rising()));
        refuse(errors);
    }

    /** @throws InvalidInput with every mention of a person */
    void check(EditOutcome outcome) {
        var errors = new ArrayList<InputError>();
        errors.addAll(freeText.mistakes("/discussion", outcome.discussion(), false));
        errors.addAll(freeText.mistakes("/partnerText", outcome.partnerText(), false));
        errors.addAll(freeText.mistakes("/giverText", outcome.giverText(), false));
        refuse(errors);
    }

    private List<InputError> mistakes(RisingCategory rising) {
        var errors = new ArrayList<InputError>();
        if (rising == null) {
            return errors;
        }
        if (categories.list().stream().noneMatch(known -> known.code().equals(rising.category()))) {
            errors.add(unknown("/rising/category", "There is no such category."));
        }
        if (rising.until().isBefore(rising.from())) {
            errors.add(InputError.inBody("/rising/until", "before-start", "It ends before it starts."));
        }
        return errors;
    }

    private static InputError unknown(String pointer, String detail) {
        return InputError.inBody(pointer, "unknown-value", detail);
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}
