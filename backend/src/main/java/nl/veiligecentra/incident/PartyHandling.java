package nl.veiligecentra.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import nl.veiligecentra.area.AreaService;
import nl.veiligecentra.area.Street;
import nl.veiligecentra.shared.problem.NotFound;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What the party with whom a report lies does without anybody signed in: by a link in a mail, or by the script of the
 * sandbox. Who calls this has made sure that it is that party.
 */
@ApplicationScoped
public class PartyHandling {

    private static final Set<Move> STEPS =
            EnumSet.of(Move.ACKNOWLEDGED, Move.IN_PROGRESS, Move.RESOLVED, Move.CLOSED, Move.DECLINED);

    private final IncidentRepository incidents;
    private final IncidentSteps steps;
    private final CategoryService categories;
    private final AreaService areas;

    PartyHandling(IncidentRepository incidents, IncidentSteps steps, CategoryService categories, AreaService areas) {
        this.incidents = incidents;
        this.steps = steps;
        this.categories = categories;
        this.areas = areas;
    }

    @Transactional(TxType.MANDATORY)
    public PartyView view(UUID id) {
        return view(incidents.findByIdOptional(id).orElseThrow(NotFound::new));
    }

    /** Two who act on it at once act one after the other. */
    @Transactional(TxType.MANDATORY)
    public PartyView hold(UUID id) {
        return view(incidents.lock(id).orElseThrow(NotFound::new));
    }

    /** The step is logged for the party, without a person. */
    @Transactional(TxType.MANDATORY)
    public PartyView take(UUID id, MoveIncident step) {
        var incident = incidents.lock(id).orElseThrow(NotFound::new);
        take(incident, step, EnumSet.of(Part.HANDLER));
        return view(incident);
    }

    /** The sandbox plays everybody: the handler, the reporter who says it is not solved, and time. */
    @Transactional(TxType.MANDATORY)
    public void play(UUID id, MoveIncident step) {
        var incident = incidents.lock(id).orElseThrow(NotFound::new);
        take(incident, step, EnumSet.of(Part.HANDLER, Part.MANAGER, Part.CLOCK));
    }

    private void take(Incident incident, MoveIncident step, Set<Part> parts) {
        var party = incident.party();
        steps.take(incident, step, parts, new StepTaker(null, party.organisationId(), party.departmentId(), false));
    }

    private PartyView view(Incident incident) {
        var told = incident.told();
        var places = areas.places(incident.areaId());
        var category = categories.find(incident.category()).orElseThrow();
        var possible = LifeCycle.moves(incident.intake(), incident.status(), EnumSet.of(Part.HANDLER));
        possible.retainAll(STEPS);
        return new PartyView(
                incident.areaId(),
                places.area().name(),
                incident.party(),
                category.labelNl(),
                category.labelEn(),
                incident.intake(),
                incident.status(),
                places.street(incident.streetId()).map(Street::name).orElse(null),
                told.placeText(),
                incident.point(),
                told.occurredFrom(),
                incident.reportedAt(),
                incident.isDescriptionHeld() ? null : told.description(),
                incident.promisedForDate(),
                incident.photoCount(),
                possible);
    }
}
