package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.area.AreaPlaces;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.incident.IncidentSummary.Handler;
import nl.veiligecentra.shared.geo.Point;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.PartOfDay;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Leaves out of a row what the caller's view does not show. */
@ApplicationScoped
class IncidentPresentation {

    static final int RECOGNISABLE_BELOW = 5;

    private final AreaService areas;
    private final Clock clock;

    IncidentPresentation(AreaService areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    IncidentSummary summary(IncidentRow row, Viewer viewer) {
        var view = viewer.viewOf(row.subject()).orElseThrow();
        var places = areas.places(row.subject().areaId());
        return view == View.SHARED ? shared(row, places) : whole(row, places, view, viewer);
    }

    private IncidentSummary whole(IncidentRow row, AreaPlaces places, View view, Viewer viewer) {
        var due = row.dueAt();
        return new IncidentSummary(
                row.id(),
                places.area(),
                view,
                row.category(),
                row.intake(),
                row.theme(),
                row.subject().status(),
                row.result(),
                row.severity(),
                places.street(row.streetId()).map(Street::name).orElse(null),
                view.showsText() ? row.placeText() : null,
                row.point() == null ? midpoint(row, places) : row.point(),
                DutchTime.dateOf(row.occurredFrom()),
                PartOfDay.of(row.occurredFrom()),
                row.occurredFrom(),
                row.reportedAt(),
                new Handler(row.handler(), row.handlerDepartment()),
                due,
                due == null ? null : isOverdue(row, due),
                row.promisedForDate(),
                row.waitingFor(),
                endorsements(row),
                view.showsText() ? row.photos() : null,
                viewer.isOwn(row.subject()),
                row.endorsed());
    }

    private IncidentSummary shared(IncidentRow row, AreaPlaces places) {
        var isSituation = row.intake() == Intake.SITUATION;
        var street = places.street(row.streetId()).filter(s -> isSituation || s.businesses() >= RECOGNISABLE_BELOW);
        return new IncidentSummary(
                row.id(),
                places.area(),
                View.SHARED,
                row.category(),
                row.intake(),
                row.theme(),
                row.subject().status(),
                row.result(),
                row.severity(),
                street.map(Street::name).orElse(null),
                null,
                isSituation ? midpoint(row, places) : null,
                DutchTime.dateOf(row.occurredFrom()),
                PartOfDay.of(row.occurredFrom()),
                null,
                isSituation ? row.reportedAt() : null,
                isSituation ? new Handler(row.handler(), row.handlerDepartment()) : null,
                null,
                null,
                isSituation ? row.promisedForDate() : null,
                null,
                endorsements(row),
                null,
                false,
                row.endorsed());
    }

    private boolean isOverdue(IncidentRow row, Instant due) {
        return row.subject().status().isOpen() && due.isBefore(clock.instant());
    }

    private static Integer endorsements(IncidentRow row) {
        return row.intake() == Intake.SITUATION ? row.endorsements() : null;
    }

    private static Point midpoint(IncidentRow row, AreaPlaces places) {
        return Optional.ofNullable(row.streetId())
                .flatMap(places::street)
                .map(Street::centroid)
                .orElse(null);
    }
}
