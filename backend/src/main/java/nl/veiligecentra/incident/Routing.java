package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veiligecentra.area.AgreedTerm;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Party;
import nl.veiligecentra.shared.time.DutchTime;
import nl.veiligecentra.shared.time.WorkingDays;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** To whom a report goes at once, and by when they agreed to react or finish. */
@ApplicationScoped
class Routing {

    private static final String MANAGEMENT = "CENTRE_MANAGEMENT";

    private final AreaService areas;
    private final Clock clock;

    Routing(AreaService areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /** The party that the category names in this area; the centre's management where an area has no such party. */
    Route of(UUID areaId, Category category, Severity severity, boolean sharedWithPolice) {
        var party = areas.party(areaId, category.defaultParty())
                .or(() -> areas.party(areaId, MANAGEMENT))
                .orElseThrow(() -> new IllegalStateException("area " + areaId + " has no management"));
        return new Route(
                party.organisationId(),
                party.departmentId(),
                informed(areaId, category.theme(), severity, sharedWithPolice));
    }

    Route to(UUID organisation, UUID department, Incident incident) {
        var informed =
                informed(incident.areaId(), incident.theme(), incident.severity(), incident.isSharedWithPolice());
        return new Route(organisation, department, informed);
    }

    /** @return {@code null} where nothing was agreed: then nothing is overdue */
    Instant reactBy(UUID areaId, UUID organisation, String category) {
        return areas.term(areaId, organisation, category)
                .map(AgreedTerm::reactWithinWorkingDays)
                .map(this::endAfterWorkingDays)
                .orElse(null);
    }

    Instant finishBy(UUID areaId, UUID organisation, String category) {
        return areas.term(areaId, organisation, category)
                .map(AgreedTerm::finishWithinWorkingDays)
                .map(this::endAfterWorkingDays)
                .orElse(null);
    }

    private UUID informed(UUID areaId, Theme theme, Severity severity, boolean sharedWithPolice) {
        if (theme == Theme.FIRE_SAFETY) {
            return areas.party(areaId, "FIRE_SERVICE")
                    .map(Party::organisationId)
                    .orElse(null);
        }
        var concernsPolice = sharedWithPolice || (theme == Theme.CRIME && severity == Severity.HIGH);
        return concernsPolice
                ? areas.party(areaId, "POLICE").map(Party::organisationId).orElse(null)
                : null;
    }

    private Instant endAfterWorkingDays(int days) {
        var last = WorkingDays.plus(DutchTime.today(clock), days);
        return DutchTime.startOf(last.plusDays(1));
    }
}
