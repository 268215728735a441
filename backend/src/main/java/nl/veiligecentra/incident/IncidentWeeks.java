package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veiligecentra.area.AreaService;

import java.time.Instant;
import java.util.UUID;

/** Tells what happened in an area in some time, for people who are not asking themselves. */
@ApplicationScoped
public class IncidentWeeks {

    private static final int LINES = 6;

    private final WeekRepository weeks;
    private final AreaService areas;

    IncidentWeeks(WeekRepository weeks, AreaService areas) {
        this.weeks = weeks;
        this.areas = areas;
    }

    @Transactional
    public AreaWeek of(UUID areaId, Instant from, Instant until) {
        var counts = weeks.counts(areaId, from, until);
        return new AreaWeek(
                areas.places(areaId).area(), counts[0], counts[1], counts[2], weeks.lines(areaId, from, until, LINES));
    }
}
