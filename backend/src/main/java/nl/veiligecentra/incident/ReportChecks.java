package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.area.AreaPlaces;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.incident.NewIncident.Place;
import nl.veiligecentra.shared.problem.InputError;
import nl.veiligecentra.shared.problem.InvalidInput;
import nl.veiligecentra.shared.problem.RuleViolation;
import nl.veiligecentra.shared.text.FreeText;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What must be true of a report before it is kept, beyond the shape of its fields; all mistakes at once. */
@ApplicationScoped
class ReportChecks {

    private static final double ROUND_THE_AREA_METRES = 250;
    private static final Duration CLOCK_DIFFERENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST_AGO = Duration.ofDays(366);

    private final CategoryService categories;
    private final FreeText freeText;
    private final Clock clock;

    ReportChecks(CategoryService categories, FreeText freeText, Clock clock) {
        this.categories = categories;
        this.freeText = freeText;
        this.clock = clock;
    }

    /** @throws InvalidInput with all mistakes */
    NewIncident check(ReportIncident report, AreaPlaces places, UUID clientKey, String clientHash) {
        var errors = new ArrayList<InputError>();
        var category = category(report.category(), errors);
        var place = place(report, places, errors);
        var from = report.occurredFrom() == null ? clock.instant() : report.occurredFrom();
        checkMoments(from, report.occurredUntil(), errors);
        errors.addAll(
                textMistakes(report.description(), Boolean.TRUE.equals(report.keepDescription()), report.placeText()));
        checkPoliceReport(report.policeReport(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return new NewIncident(
                report, category, place, freeText.describesPerson(report.description()), clientKey, clientHash, from);
    }

    /** @throws InvalidInput with all mistakes */
    boolean checkEdited(EditIncident edited) {
        var errors = new ArrayList<InputError>();
        checkMoments(edited.occurredFrom(), edited.occurredUntil(), errors);
        errors.addAll(
                textMistakes(edited.description(), Boolean.TRUE.equals(edited.keepDescription()), edited.placeText()));
        checkPoliceReport(edited.policeReport(), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        return freeText.describesPerson(edited.description());
    }

    private Category category(String code, List<InputError> errors) {
        var category = categories.find(code);
        if (category.isEmpty()) {
            errors.add(InputError.inBody("/category", "unknown-value", "No such category."));
            return null;
        }
        if (category.get().intake() == Intake.SIGNPOST) {
            throw new RuleViolation("category-is-signpost", "This is not kept here; the category says whom to call.");
        }
        return category.get();
    }

    private static Place place(ReportIncident report, AreaPlaces places, List<InputError> errors) {
        var point = report.point();
        if (point != null && !places.boundary().containsWithin(point, ROUND_THE_AREA_METRES)) {
            errors.add(InputError.inBody("/point", "outside-area", "This point lies outside the area."));
            return null;
        }
        var street = report.streetId() == null ? nearest(report, places) : places.street(report.streetId());
        if (street.isEmpty()) {
            var code = report.streetId() == null ? "required" : "unknown-value";
            errors.add(InputError.inBody("/streetId", code, "Give a street of this area, or a point."));
            return null;
        }
        return new Place(street.get().id(), point == null ? null : point.lon(), point == null ? null : point.lat());
    }

    private static Optional<Street> nearest(ReportIncident report, AreaPlaces places) {
        var point = report.point();
        return point == null
                ? Optional.empty()
                : places.streets().stream()
                        .min(Comparator.comparingDouble(street -> street.line().metresTo(point)));
    }

    private void checkMoments(Instant from, Instant until, List<InputError> errors) {
        var now = clock.instant();
        if (from.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            errors.add(InputError.inBody("/occurredFrom", "in-the-future", "This moment is still to come."));
        }
        if (from.isBefore(now.minus(LONGEST_AGO))) {
            errors.add(InputError.inBody("/occurredFrom", "too-long-ago", "This is more than a year ago."));
        }
        if (until != null && until.isBefore(from)) {
            errors.add(InputError.inBody("/occurredUntil", "before-start", "It ended before it began."));
        }
        if (until != null && until.isAfter(now.plus(CLOCK_DIFFERENCE))) {
            errors.add(InputError.inBody("/occurredUntil", "in-the-future", "This moment is still to come."));
        }
    }

    private List<InputError> textMistakes(String description, boolean keepsDescription, String placeText) {
        var errors = new ArrayList<InputError>(freeText.mistakes("/description", description, keepsDescription));
        errors.addAll(freeText.mistakes("/placeText", placeText, false));
        return errors;
    }

    private static void checkPoliceReport(PoliceReport report, List<InputError> errors) {
        if (report == null) {
            return;
        }
        if (report.reference() != null && report.state() != PoliceReportState.FILED) {
            errors.add(InputError.inBody("/policeReport/reference", "not-filed", "Only a filed report has a number."));
        }
        if (report.notFiledReason() != null && report.state() == PoliceReportState.FILED) {
            errors.add(InputError.inBody("/policeReport/notFiledReason", "filed", "It was filed."));
        }
    }
}
